import { afterEach, expect, test } from 'vitest';
import type { HttpResponse } from '../exchange/http.ts';
import type { ProviderMock } from '../mock/definition.ts';
import {
  answer,
  exchange,
  getBatch,
  provider,
  recordingOf,
  scriptedTarget,
  startBatch,
  subject,
} from './batches.fixture.ts';
import type { ContractException } from './contract-exception.ts';
import { type ContractSuite, planContract } from './contract-suite.ts';
import type { ContractTarget, CustomTarget } from './contract-target.ts';

const mock: ProviderMock = {
  provider,
  spec: subject.spec,
  collections: {},
  scenarios: {},
  handlers: {},
  authenticate: undefined,
};
const started = exchange(startBatch(), answer({ batch_code: 'B-123456' }));
const shown = exchange(getBatch('B-123456'), answer({}));

const failed = (): HttpResponse => answer({}, 500);

function scripted(name: string, ...answers: HttpResponse[]): CustomTarget {
  return { name, open: () => scriptedTarget(answers) };
}

function plan(targets: readonly ContractTarget[], except: readonly ContractException[] = []): ContractSuite {
  const failuresOf: Parameters<typeof planContract>[0]['failuresOf'] = ({ deviations }) =>
    deviations.map(({ code }) => code);
  return planContract({
    mock,
    recordings: [recordingOf(started, shown)],
    folder: '.',
    targets,
    except,
    failuresOf,
    failuresTogether: (results) => together(results),
  });
}

/** What the exchanges of an operation show together; a test may put something else in its place. */
let together: Parameters<typeof planContract>[0]['failuresTogether'] = () => [];

afterEach(() => {
  together = () => [];
});

/** What each test came to: what fails it, why it was skipped, or the error. */
async function outcomesOf(suite: ContractSuite): Promise<Record<string, unknown>> {
  await suite.run();
  return Object.fromEntries(
    suite.tests.map(({ title, outcome }) => {
      try {
        const { failures, skipped } = outcome();
        return [title, skipped ?? failures];
      } catch (thrown) {
        return [title, thrown];
      }
    }),
  );
}

test('Every exchange is tested at every target, and only where it deviates it fails.', async () => {
  const issued = () => answer({ batch_code: 'B-999999' });
  const suite = plan(['none', scripted('one', issued(), answer({})), scripted('two', issued(), failed())]);
  expect(await outcomesOf(suite)).toEqual({
    'switch.har 1, startBatch, keeps the spec as it was recorded': [],
    'switch.har 1, startBatch, is answered by one as it was recorded': [],
    'switch.har 1, startBatch, is answered by two as it was recorded': [],
    'switch.har 2, getBatch, keeps the spec as it was recorded': [],
    'switch.har 2, getBatch, is answered by one as it was recorded': [],
    'switch.har 2, getBatch, is answered by two as it was recorded': ['outcome-changed'],
    'all exchanges of startBatch in the recordings show together what they should': [],
    'all exchanges of startBatch at one show together what they should': [],
    'all exchanges of startBatch at two show together what they should': [],
    'all exchanges of getBatch in the recordings show together what they should': [],
    'all exchanges of getBatch at one show together what they should': [],
    'all exchanges of getBatch at two show together what they should': [],
  });
  expect(suite.unrecorded).toEqual([]);
});

test('Operations that no recording has are named, also where only the mock is asked.', () => {
  const recordings = [recordingOf(started)];
  const { unrecorded, tests } = planContract({
    mock,
    recordings,
    folder: '.',
    targets: ['mock'],
    except: [],
    failuresOf: () => [],
    failuresTogether: () => [],
  });
  expect(unrecorded).toEqual(['getBatch']);
  expect(tests.map(({ title }) => title)).toEqual([
    'switch.har 1, startBatch, is answered by the mock as it was recorded',
    'all exchanges of startBatch at the mock show together what they should',
  ]);
});

test('What all exchanges of an operation at a target show together is a test of its own.', async () => {
  together = (results) => results.map(({ operation, target }) => `${operation} at ${target} lacks something`);
  const target = scripted('url', answer({ batch_code: 'B-1' }), answer({}));
  const except = [{ operation: 'startBatch', target: 'url', reason: 'they know' }];
  expect(await outcomesOf(plan(['none', target], except))).toMatchObject({
    'all exchanges of startBatch in the recordings show together what they should': [
      'startBatch at none lacks something',
    ],
    'all exchanges of getBatch at url show together what they should': ['getBatch at script lacks something'],
    'all exchanges of startBatch at url show together what they should': 'excepted: they know',
    'the exception for startBatch at url is still needed': [],
  });
});

test('A target that gives no answer, or cannot be opened, fails its own tests alone, and is closed.', async () => {
  const closed: string[] = [];
  const mute: CustomTarget = {
    name: 'mute',
    open: () => ({ ...scriptedTarget([]), close: async () => void closed.push('mute') }),
  };
  const shut: CustomTarget = { name: 'shut', open: () => Promise.reject(new Error('it does not start')) };
  const outcomes = await outcomesOf(plan([mute, shut, scripted('well', answer({}), answer({}))]));
  const single = Object.entries(outcomes).filter(([title]) => title.startsWith('switch.har'));
  expect(single.map(([title, outcome]) => [/by (\w+)/.exec(title)?.[1], outcome])).toEqual([
    ['mute', new Error('the script has no more answers')],
    ['shut', new Error('it does not start')],
    ['well', []],
    ['mute', new Error('the script has no more answers')],
    ['shut', new Error('it does not start')],
    ['well', expect.stringMatching(/^it needs .* which is not there$/)],
  ]);
  expect(closed).toEqual(['mute']);
});

test('Tests at a target that was not asked anything are skipped, with its reason.', async () => {
  const target = { name: 'live', open: () => ({ name: 'live', skipped: 'no account' }) };
  const except = [{ operation: 'getBatch', target: 'live', reason: 'it is slow' }];
  expect(Object.values(await outcomesOf(plan([target], except)))).toEqual(Array(5).fill('no account'));
});

test.each<[string, Omit<ContractException, 'target' | 'reason'>, unknown[]]>([
  [
    'an operation',
    { operation: 'startBatch' },
    ['excepted: it is broken there', ['outcome-changed'], [], [], []],
  ],
  [
    'a recording',
    { recording: 'switch.har' },
    ['excepted: it is broken there', 'excepted: it is broken there', [], [], []],
  ],
  [
    'an operation in a recording',
    { operation: 'getBatch', recording: 'switch.har' },
    [['outcome-changed'], 'excepted: it is broken there', [], [], []],
  ],
])('An exception for %s lets through what it names, and nothing else.', async (_, names, expected) => {
  const target = scripted('url', answer({ batch_code: 'B-1' }, 500), failed());
  const except = [{ ...names, target: 'url', reason: 'it is broken there' }];
  expect(Object.values(await outcomesOf(plan([target], except)))).toEqual(expected);
});

test('An exception that nothing needs any more fails.', async () => {
  const target = scripted('url', answer({ batch_code: 'B-1' }), answer({}));
  const outcomes = await outcomesOf(
    plan([target], [{ operation: 'getBatch', target: 'url', reason: 'slow' }]),
  );
  expect(outcomes).toMatchObject({
    'switch.har 2, getBatch, is answered by url as it was recorded': [],
    'the exception for getBatch at url is still needed': [
      'Nothing deviates there any more: remove the exception (slow).',
    ],
  });
});

test.each<[string, ContractException, string]>([
  ['has no reason', { operation: 'getBatch', target: 'none', reason: ' ' }, 'has no reason. Say why'],
  ['names nothing', { target: 'none', reason: 'x' }, 'names nothing. Expected an operation'],
  [
    'names no target',
    { operation: 'getBatch', target: 'live', reason: 'x' },
    'the exception for getBatch at live names no target of this contract. Expected one of none.',
  ],
  [
    'covers nothing',
    { operation: 'getBatches', recording: 'switch.har', target: 'none', reason: 'x' },
    'the exception for getBatches in switch.har at none covers no recorded exchange.',
  ],
])('An exception that %s is refused.', (_, exception, message) => {
  expect(() => plan(['none'], [exception])).toThrow(
    expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringContaining(message) }),
  );
});

test('No target, and two of one name, are refused.', () => {
  expect(() => plan([])).toThrow('it has no target');
  expect(() => plan(['mock', 'mock'])).toThrow('two of its targets are called "mock"');
  expect(() => plan(['none', scripted('none')])).toThrow('two of its targets are called "none"');
});

test.each([
  'sandbox.example',
  'ftp://sandbox.example',
  'https://user:pass-word@sandbox.example',
  'https://sandbox.example?key=pass-word',
])('The URL %s is refused, and not repeated.', (url) => {
  expect(() => plan([{ url }])).toThrow(
    expect.objectContaining({
      code: 'CONFIG_INVALID',
      message: expect.not.stringMatching(/pass-word|sandbox\.example\?|user/),
    }),
  );
});

test('A URL target names what its account lacks, and an operation that is none.', async () => {
  const url = 'http://127.0.0.1:9/v1/';
  const [outcome] = Object.values(await outcomesOf(plan([{ url, credentials: { key: '' } }])));
  expect(outcome).toMatchObject({
    code: 'CREDENTIALS_MISSING',
    message:
      'Failed to replay recordings of batches at http://127.0.0.1:9/v1: its target has no key. Give them as "credentials", from the environment.',
  });
  expect(() => plan([{ url, allow: ['startBatches'] }])).toThrow('"startBatches"');
});
