/** The bytes of a body while they pass by. */
export interface TakenBody {
  add(chunk: Uint8Array): void;
  /** All of them; `undefined` where there were more than the limit, of which none are kept. */
  bytes(): Uint8Array | undefined;
}

export function takeBody(limit: number): TakenBody {
  let chunks: Uint8Array[] = [];
  let size = 0;
  return {
    add(chunk) {
      size += chunk.length;
      if (size > limit) chunks = [];
      else chunks.push(chunk);
    },
    bytes() {
      if (size > limit) return undefined;
      const [first] = chunks;
      return chunks.length === 1 ? first : Buffer.concat(chunks);
    },
  };
}
