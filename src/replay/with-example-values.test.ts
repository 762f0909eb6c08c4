import { expect, test } from 'vitest';
import { mock as tibiot } from '../../mocks/tibiot/index.ts';
import { bytesOfText } from '../exchange/body-text.ts';
import type { EvidenceSource, Recording } from '../exchange/recording.ts';
import { createOperationIndex } from '../spec/operation-index.ts';
import { mockTarget } from './mock-target.ts';
import { replayRecording } from './replay-recording.ts';

const subject = { ...tibiot, index: createOperationIndex(tibiot.spec.table) };

/** A card that was asked for elsewhere, with the code that came. */
function recording(source: EvidenceSource, iccid: string, code: number): Recording {
  return {
    file: 'a.har',
    evidence: { source, date: '2026-11-22' },
    exchanges: [
      {
        request: {
          method: 'GET',
          target: `/api/v1/card/detail?iccid=${iccid}`,
          headers: {},
          body: undefined,
        },
        response: {
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: bytesOfText(JSON.stringify({ code, message: 'm', traceId: 't', data: {} })),
        },
      },
    ],
  };
}

async function codes(recorded: Recording): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { deviations } of replayRecording(subject, recorded, mockTarget(tibiot))) {
    found.push(...deviations.map(({ code }) => code));
  }
  return found;
}

const ELSEWHERE = '89861234567890123456';

test.each(['live', 'sandbox'] as const)(
  'What exists only where it was recorded (%s) is asked for at the mock by the example of the spec.',
  async (source) => {
    expect(await codes(recording(source, ELSEWHERE, 200))).not.toContain('outcome-changed');
  },
);

test('A recording that was made up has to name what the mock has.', async () => {
  expect(await codes(recording('synthetic', ELSEWHERE, 200))).toContain('outcome-changed');
});

test('A failure that was recorded is asked for as it was.', async () => {
  expect(await codes(recording('live', ELSEWHERE, 404))).not.toContain('outcome-changed');
  expect(await codes(recording('live', '89860119870100000012', 404))).toContain('outcome-changed');
});
