import { expect, test } from 'vitest';
import { provider as eiotclub } from '../../specs/eiotclub/provider.ts';
import { provider as smartproxy } from '../../specs/smartproxy/provider.ts';
import { provider as tibiot } from '../../specs/tibiot/provider.ts';
import { provider as yunshop } from '../../specs/yunshop/provider.ts';
import { textOfBody } from '../exchange/body-text.ts';
import type { RecordedExchange } from '../exchange/recording.ts';
import { deriveSpec } from '../prism/derive-spec.ts';
import { fakePrism } from '../prism/fake-prism.fixture.ts';
import { findPrism } from '../prism/find-prism.ts';
import { defineProvider } from '../provider/define-provider.ts';
import type { Provider } from '../provider/provider.ts';
import { compileSpec } from '../spec/compile-spec.ts';
import { loadSpec } from '../spec/load-spec.ts';
import type { NamedExample, Operation } from '../spec/operation-table.ts';
import { prismTarget } from './prism-target.ts';
import { readRecordings } from './read-recordings.ts';
import { type OpenTarget, type VerifiedProvider, verify } from './verify.ts';

const books = defineProvider({
  id: 'books',
  title: 'Books',
  outcome: { pointer: '/code', success: [0, 1] },
  credentials: [],
});

const EXAMPLES: readonly NamedExample[] = [
  { name: 'sold out', value: { code: 7 } },
  { name: 'plenty', value: { code: 0 } },
];

function operation(examples: readonly NamedExample[], pointer = '/paths/~1books/get'): Operation {
  return {
    id: 'listBooks',
    method: 'GET',
    path: '/books',
    pointer,
    summary: '',
    effect: 'read',
    parameters: [],
    responses: [
      {
        status: '200',
        pointer: `${pointer}/responses/200`,
        content: [{ type: 'application/json', examples }],
      },
    ],
  };
}

function recorded(status: number, body: string): RecordedExchange {
  return {
    request: { method: 'GET', target: '/books', headers: { 'x-kept': 'yes' }, body: undefined },
    response: { status, headers: { 'content-type': 'application/json' }, body },
  };
}

/** What Prism is asked for, or why it is not asked. */
async function preferred(
  described: Operation,
  exchange: RecordedExchange,
  of: Provider = books,
): Promise<string> {
  const target = await prismTarget(of, { executable: await fakePrism('serves'), document: {} });
  try {
    expect(await target.begin({ scenario: 'any', recordedAt: 0 })).toEqual({ ready: true });
    const refused = target.refuses?.(described, exchange);
    if (refused !== undefined) return refused;
    const again = () => exchange.request;
    const { body } = await target.send(again(), { recorded: exchange, operation: described, again });
    return JSON.parse(textOfBody(body) ?? '').prefer;
  } finally {
    await target.close?.();
  }
}

test('Prism is asked for the recorded status and the example with the recorded outcome', async () => {
  expect(await preferred(operation(EXAMPLES), recorded(200, '{"code":7}'))).toBe(
    'code=200, example="sold out"',
  );
  expect(await preferred(operation(EXAMPLES), recorded(200, '{"code":0}'))).toBe(
    'code=200, example="plenty"',
  );
});

test('any example of a success stands for a success', async () => {
  expect(await preferred(operation(EXAMPLES), recorded(200, '{"code":1}'))).toBe(
    'code=200, example="plenty"',
  );
});

test('an example of an operation that shares its path is asked for under its name in the copy', async () => {
  const shared = operation(EXAMPLES, '/paths/~1api#books/get');
  expect(await preferred(shared, recorded(200, '{"code":0}'))).toBe('code=200, example="listBooks.plenty"');
});

test('a failure that no example shows is not asked for', async () => {
  expect(await preferred(operation(EXAMPLES), recorded(200, '{"code":8}'))).toBe(
    'Prism answers from the examples of the spec, and none of listBooks shows the outcome 8',
  );
});

test('a status that the spec does not describe is not asked for', async () => {
  expect(await preferred(operation(EXAMPLES), recorded(404, '{}'))).toMatch(
    /listBooks has no response 404 there$/,
  );
});

test('where nothing says what a success is, or there is no example, the status alone is asked for', async () => {
  const { outcome: _none, ...plain } = books;
  expect(await preferred(operation(EXAMPLES), recorded(200, '{"code":8}'), plain)).toBe('code=200');
  expect(await preferred(operation([]), recorded(200, '{"code":0}'))).toBe('code=200');
});

async function verified(provider: Provider): Promise<VerifiedProvider> {
  const { table } = await loadSpec(`specs/${provider.id}/openapi.yaml`);
  const recordings = readRecordings(`contract-tests/${provider.id}/recordings`);
  return { provider, spec: compileSpec(table), recordings };
}

/** Four processes start side by side; a busy machine may take its time. */
const realPrism: OpenTarget = async ({ provider }) => {
  const { root } = await loadSpec(`specs/${provider.id}/openapi.yaml`);
  return prismTarget(provider, {
    executable: findPrism(import.meta.dirname),
    document: deriveSpec(root),
    startLimit: 120_000,
  });
};

test('the real Prism answers the recordings of all four providers as they are described', {
  timeout: 150_000,
}, async () => {
  const providers = await Promise.all([eiotclub, smartproxy, tibiot, yunshop].map(verified));
  const report = await verify({ providers, targets: [realPrism] });
  expect(report.findings).toEqual([]);
  expect(report.operations.filter(({ verdict }) => verdict !== 'matched')).toEqual([]);
  const skipped = report.operations.flatMap(({ reason }) => reason ?? []);
  for (const reason of skipped)
    expect(reason).toMatch(/Prism answers from the examples|it needs .* which is not there/);
});
