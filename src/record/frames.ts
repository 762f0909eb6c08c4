/**
 * Messages between the two processes of a recorder: a head, which is JSON, and bodies, which go as they are. In front
 * of them stand three lengths, of four bytes each: a body that is not there has the length -1.
 */
export interface Frame {
  readonly head: unknown;
  readonly bodies: readonly [Uint8Array | undefined, Uint8Array | undefined];
}

const LENGTHS = 3 * 4;

/** The bytes of a frame, in the order in which they are to be written. */
export function frameBytes({ head, bodies: [first, second] }: Frame): readonly Uint8Array[] {
  const text = JSON.stringify(head);
  const size = Buffer.byteLength(text);
  const start = Buffer.allocUnsafe(LENGTHS + size);
  start.writeInt32LE(size, 0);
  start.writeInt32LE(first?.length ?? -1, 4);
  start.writeInt32LE(second?.length ?? -1, 8);
  start.write(text, LENGTHS);
  return [start, first, second].filter((part) => part !== undefined);
}

/** Takes bytes as they come, and gives each frame when all of it has come. */
export function frameReader(onFrame: (frame: Frame) => void): (chunk: Buffer) => void {
  let parts: Buffer[] = [];
  let size = 0;
  let wanted = LENGTHS;
  return (chunk) => {
    parts.push(chunk);
    size += chunk.length;
    if (size < wanted) return;
    let bytes = parts.length === 1 ? chunk : Buffer.concat(parts);
    for (wanted = wantedOf(bytes); bytes.length >= wanted; wanted = wantedOf(bytes)) {
      onFrame(frameIn(bytes));
      bytes = bytes.subarray(wanted);
    }
    parts = bytes.length === 0 ? [] : [bytes];
    size = bytes.length;
  };
}

/** The length of the frame that bytes begin with; of the lengths alone where not even those are there. */
function wantedOf(bytes: Buffer): number {
  if (bytes.length < LENGTHS) return LENGTHS;
  const bodies = Math.max(0, bytes.readInt32LE(4)) + Math.max(0, bytes.readInt32LE(8));
  return LENGTHS + bytes.readInt32LE(0) + bodies;
}

function frameIn(bytes: Buffer): Frame {
  const headEnd = LENGTHS + bytes.readInt32LE(0);
  const first = bytes.readInt32LE(4);
  const second = bytes.readInt32LE(8);
  const firstEnd = headEnd + Math.max(0, first);
  return {
    head: JSON.parse(bytes.toString('utf8', LENGTHS, headEnd)),
    bodies: [
      first < 0 ? undefined : bytes.subarray(headEnd, firstEnd),
      second < 0 ? undefined : bytes.subarray(firstEnd, firstEnd + second),
    ],
  };
}
