/** Bytes that come one at a time, or several. */
export interface GrowingBytes {
  add(byte: number): void;
  /** They are copied. */
  addAll(added: Uint8Array): void;
  length(): number;
  /** A copy, of all of them unless told otherwise. */
  slice(start?: number, end?: number): Uint8Array;
}

export function growingBytes(): GrowingBytes {
  let bytes = new Uint8Array(4096);
  let length = 0;
  const makeRoomFor = (count: number): void => {
    if (length + count <= bytes.length) return;
    const larger = new Uint8Array(2 * (length + count));
    larger.set(bytes);
    bytes = larger;
  };
  return {
    add(byte) {
      makeRoomFor(1);
      bytes[length] = byte;
      length += 1;
    },
    addAll(added) {
      makeRoomFor(added.length);
      bytes.set(added, length);
      length += added.length;
    },
    length: () => length,
    slice: (start = 0, end = length) => bytes.slice(start, end),
  };
}
