import { expect, test } from 'vitest';
import { parseSpec } from '../../src/spec/load-spec.ts';
import { sampled } from './compare-peers.ts';
import { headerMutants, specMutants } from './drift-by-spec.ts';
import { messageMutants } from './drift-of-messages.ts';
import { judge } from './judge.ts';
import { judgeWithPeer } from './judge-peer.ts';
import { planBatches } from './peer-batches.ts';
import { sitesOf } from './site.ts';
import { loadSubjects } from './subject.ts';

const subjects = await loadSubjects(['smartproxy']);
const messages = subjects.flatMap(messageMutants);
const adapted = [
  ...subjects.flatMap(headerMutants),
  ...subjects.flatMap(sitesOf).flatMap(specMutants).slice(0, 6),
];
const batches = planBatches([...messages, ...adapted]);

test('The document of every batch is one that can be read, and has a path for every exchange.', () => {
  for (const { document, exchanges } of batches) {
    const { table } = parseSpec('joint.json', JSON.stringify(document));
    const paths = new Set(table.operations.map(({ path }) => path));
    const known = exchanges.filter(({ request }) => paths.has(request.target.replace(/\?.*/, '')));
    const strangers = exchanges.length - known.length;
    // Of the undocumented operation alone there is none.
    expect(strangers).toBe(exchanges.filter(({ request }) => request.target.includes('/unheard')).length);
  }
});

test('Words that the spec was given for a change stand in the document of its batch, each under its own path.', () => {
  const [document] = batches.filter(({ askers }) => adapted.some((mutant) => askers.has(mutant)));
  expect(Object.keys(document?.document['paths'] ?? {})).toHaveLength(adapted.length);
  expect(JSON.stringify(document?.document)).toContain('"X-Total":{"required":true');
});

test('A mutant has the findings that its own exchanges have and the recorded ones do not.', async () => {
  const peer = {
    name: 'says the status',
    version: '1',
    ask: async ({ exchanges }: { readonly exchanges: (typeof batches)[number]['exchanges'] }) =>
      exchanges.map(({ response }) => ['always', `status ${response.status}`]),
  };
  const found = await judgeWithPeer(peer, messages, () => undefined);
  const counts = (kind: string) => messages.filter((one) => one.kind === kind).map((one) => found.get(one));
  expect(counts('status: 418')).toEqual([1]);
  expect(counts('byte order mark')).toEqual([0]);
});

test('A sample has so many of each kind, from all over the corpus, and a small kind whole.', () => {
  const verdicts = messages.map((mutant) => judge(mutant, []));
  const many = Array.from({ length: 10 }, () => verdicts).flat();
  expect(sampled(many, 3)).toHaveLength(3 * new Set(messages.map(({ kind }) => kind)).size);
  expect(sampled(verdicts, 3)).toHaveLength(verdicts.length);
  expect(sampled(verdicts, undefined)).toBe(verdicts);
});
