import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Frame, frameBytes, frameReader } from './frames.ts';

const body = fc.option(
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  { nil: undefined },
);
const frame: fc.Arbitrary<Frame> = fc.record({ head: fc.jsonValue(), bodies: fc.tuple(body, body) });

/** Cuts bytes at any places, which may lie within a length. */
function cutAt(bytes: Buffer, places: readonly number[]): Buffer[] {
  const cuts = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...cuts].map((from, index) => bytes.subarray(from, cuts[index] ?? bytes.length));
}

function read(chunks: readonly Buffer[]): Frame[] {
  const frames: Frame[] = [];
  const add = frameReader((one) => frames.push(one));
  for (const chunk of chunks) add(chunk);
  return frames;
}

/** As JSON has it, which knows no -0. */
const plain = (frames: readonly Frame[]) =>
  frames.map(({ head, bodies }) => [
    JSON.stringify(head),
    ...bodies.map((bytes) => bytes && Buffer.from(bytes).toString('hex')),
  ]);

describe('frames', () => {
  test('come out as they went in, wherever their bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 5 }), fc.array(fc.nat()), (frames, places) => {
        const bytes = Buffer.concat(frames.flatMap(frameBytes));
        expect(plain(read(cutAt(bytes, places)))).toEqual(plain(frames));
      }),
    );
  });

  test('tell an empty body from none', () => {
    const empty: Frame = { head: null, bodies: [Buffer.alloc(0), undefined] };
    expect(read([Buffer.concat(frameBytes(empty))])).toEqual([empty]);
  });

  test('a frame whose end never came is not given', () => {
    const bytes = Buffer.concat(frameBytes({ head: { a: 1 }, bodies: [Buffer.from('abc'), undefined] }));
    expect(read([bytes.subarray(0, -1)])).toEqual([]);
  });
});
