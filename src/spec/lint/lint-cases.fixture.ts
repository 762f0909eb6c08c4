import { describe, expect, test } from 'vitest';
import { pointerTokens } from '../../json/json-pointer.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import type { Outcome } from '../../provider/provider.ts';
import { type LintProblem, lintDocument } from './lint-document.ts';
import type { LintRule } from './lint-rule.ts';

export const outcome: Outcome = { pointer: '/code', success: [200] };

export const GET = '/paths/~1pools/get';
export const ANSWER: string = `${GET}/responses/200/content/application~1json`;
export const BODY = '/paths/~1pools/post/requestBody/content/application~1json';
export const SCHEMAS = '/components/schemas';

const answers: JsonObject = {
  '200': {
    description: 'The pools, or why there are none.',
    content: {
      'application/json': {
        schema: {
          oneOf: [{ $ref: '#/components/schemas/Success' }, { $ref: '#/components/schemas/Failure' }],
        },
        examples: { success: { value: { code: 200, pools: [{ id: 1, created: '2024-02-03 04:05:06' }] } } },
      },
    },
  },
};

const schemas: JsonObject = {
  Success: {
    type: 'object',
    required: ['code'],
    properties: {
      code: { type: 'integer', const: 200 },
      pools: { type: 'array', items: { $ref: '#/components/schemas/Pool' } },
    },
  },
  Failure: {
    type: 'object',
    required: ['code'],
    'x-lockstep-assumed': 'The page shows no failed answer.',
    properties: {
      code: { type: 'integer', enum: [1, 2], 'x-lockstep-open-enum': 'The page says "and others".' },
    },
  },
  Pool: {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'integer' }, created: { $ref: '#/components/schemas/LocalTime' } },
  },
  LocalTime: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$' },
};

/** A document that keeps every rule. */
export const goodDocument: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Pools', version: '1' },
  servers: [{ url: 'https://api.example.com' }],
  paths: {
    '/pools': {
      get: {
        operationId: 'listPools',
        parameters: [{ name: 'page', in: 'query', schema: { type: 'integer', minimum: 1 }, example: 1 }],
        responses: answers,
      },
      post: {
        operationId: 'findPools',
        'x-lockstep-effect': 'read',
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: { $ref: '#/components/schemas/Pool' }, example: { id: 1 } },
          },
        },
        responses: answers,
      },
    },
  },
  components: { schemas },
};

/** What stands at which JSON Pointer instead; `undefined` takes it away. */
export type Changes = Readonly<Record<string, JsonValue | undefined>>;

/** The good document, changed in places; what leads to a place is made where it is not there. */
export function changed(changes: Changes): JsonObject {
  return Object.entries(changes).reduce<JsonObject>(
    (root, [pointer, value]) => asObject(changedAt(root, pointerTokens(pointer), value)),
    goodDocument,
  );
}

function changedAt(
  node: JsonValue | undefined,
  tokens: readonly string[],
  value: JsonValue | undefined,
): JsonValue | undefined {
  const [token, ...rest] = tokens;
  if (token === undefined) return value;
  if (Array.isArray(node)) {
    const items: (JsonValue | undefined)[] = [...node];
    items[Number(token)] = changedAt(items[Number(token)], rest, value);
    return items.filter((item) => item !== undefined);
  }
  const { [token]: before, ...others } = isJsonObject(node) ? node : {};
  const after = changedAt(before, rest, value);
  return after === undefined ? others : { ...others, [token]: after };
}

function asObject(value: JsonValue | undefined): JsonObject {
  if (isJsonObject(value)) return value;
  throw new Error('a document is an object');
}

/** Samples in which a rule must find exactly these problems, and samples in which it must find none. */
export interface LintCases {
  readonly found: readonly (readonly [
    title: string,
    changes: Changes,
    ...problems: (readonly [pointer: string, part: string])[],
  ])[];
  readonly notFound: readonly (readonly [title: string, changes: Changes])[];
  /** Instead of {@link outcome}; `null` where the provider declares none. */
  readonly outcome?: Outcome | null;
}

export async function problemsOf(
  rule: LintRule,
  changes: Changes,
  declared: Outcome | null = outcome,
): Promise<readonly LintProblem[]> {
  const document = { file: 'openapi.yaml', root: changed(changes) };
  return (await lintDocument(document, declared ?? undefined, [rule])).problems;
}

export function describeLintRule(rule: LintRule, { found, notFound, outcome: declared }: LintCases): void {
  describe(`The rule ${rule.name}`, () => {
    const samples = found.map(([title, changes, ...problems]) => [title, changes, problems] as const);
    test.each(samples)('finds %s.', async (_, changes, problems) => {
      expect(await problemsOf(rule, changes, declared)).toEqual(
        problems.map(([pointer, part]) => ({
          rule: rule.name,
          pointer,
          sentence: expect.stringContaining(part),
        })),
      );
    });

    test.each(notFound)('does not find %s.', async (_, changes) => {
      expect(await problemsOf(rule, changes, declared)).toEqual([]);
    });
  });
}
