/** Bytes that come one at a time. */
export interface GrowingBytes {
  add(byte: number): void;
  length(): number;
  /** A copy, of all of them unless told otherwise. */
  slice(start?: number, end?: number): Uint8Array;
}

export function growingBytes(): GrowingBytes {
  let bytes = new Uint8Array(4096);
  let length = 0;
  return {
    add(byte) {
      if (length === bytes.length) {
        const larger = new Uint8Array(2 * length);
        larger.set(bytes);
        bytes = larger;
      }
      bytes[length] = byte;
      length += 1;
    },
    length: () => length,
    slice: (start = 0, end = length) => bytes.slice(start, end),
  };
}
