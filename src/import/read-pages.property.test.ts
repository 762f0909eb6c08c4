import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LockstepError } from '../errors/lockstep-error.ts';
import type { DraftField, DraftOperation, DraftSchema } from './draft.ts';
import { importFiles } from './import-files.ts';
import { MADE_OPERATIONS, type MadeField, type MadeOperation, RENDERERS } from './made-pages.fixture.ts';
import { answerOf, fieldPaths, readPageText } from './page.fixture.ts';
import { FORMATS } from './page-format.ts';
import { readPages } from './read-pages.ts';

/** What both sides can be compared by. */
function madeRows(fields: readonly MadeField[], prefix = ''): readonly string[] {
  return fields.flatMap(({ name, type, required, members }) => {
    const at = `${prefix}${name}${type === 'object[]' ? '[]' : ''}`;
    return [`${at} ${type} ${required}`, ...madeRows(members, `${at}.`)];
  });
}

function readRows(fields: readonly DraftField[], prefix = ''): readonly string[] {
  return fields.flatMap(({ name, required, schema }) => {
    const [type] = schema.types;
    const at = `${prefix}${name}${type === 'array' ? '[]' : ''}`;
    const inner: DraftSchema | undefined = type === 'array' ? schema.items : schema;
    return [
      `${at} ${type === 'array' ? 'object[]' : type} ${required}`,
      ...readRows(inner?.fields ?? [], `${at}.`),
    ];
  });
}

function madeFacts({ method, path, query, answer }: MadeOperation): unknown {
  return { at: `${method} ${path}`, query: madeRows(query), answer: madeRows(answer) };
}

function readFacts({ method, path, parameters, responses }: DraftOperation): unknown {
  const query = parameters.filter(({ place }) => place === 'query');
  const answer = responses[0]?.contents[0]?.schema.fields ?? [];
  return { at: `${method} ${path}`, query: readRows(query), answer: readRows(answer) };
}

describe('a page rendered from made-up operations', () => {
  it.each(Object.keys(RENDERERS))('in the format %s is read back to the same', (format) => {
    fc.assert(
      fc.property(MADE_OPERATIONS, (operations) => {
        const page = RENDERERS[format]?.(operations) ?? '';
        expect(readPageText(page).operations.map(readFacts)).toEqual(operations.map(madeFacts));
      }),
      { numRuns: 60 },
    );
  });
});

const PIECES = fc.constantFrom(
  ...[
    'GET /a',
    '# ',
    '## 返回示例',
    '请求参数',
    '| name | type |',
    '|---|---|',
    '| » a | object |',
    '```',
    '```yaml',
  ],
  ...[
    'openapi: 3.0.1',
    'paths:',
    '  /a: {get: {responses: {}}}',
    '{"a": [1, {"b": null',
    '"}',
    ']',
    '<table><tr><td>',
  ],
  ...[
    '<span style="padding-left: 40px">├─ x</span>',
    '状态码 **200**',
    'URL: http://h.test/{id}?a=1',
    '\t',
    '│',
    '：',
  ],
  ...[
    '__proto__',
    '$ref: "#/components/schemas/x"',
    '| data | List<Map<String, Object>> | 1: a，2: b |',
    '\u202e',
    '&nbsp;',
  ],
  ...[
    '{"info": {"_postman_id": 1}, "item": [{"request": 1}]}',
    '{"log": {"entries": [{"request": {"url": 1}}]}}',
  ],
);
const SOUP = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: PIECES }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
    {
      maxLength: 30,
    },
  )
  .chain((pieces) => fc.constantFrom('\n', ' ', '\n\n').map((between) => pieces.join(between)));

const REDACTION = { rules: { secrets: [], published: [], paths: [] }, key: new Uint8Array(32) };

describe('any input', () => {
  it('gives a draft, or an error of this project that names the file', async () => {
    await fc.assert(
      fc.asyncProperty(SOUP, fc.constantFrom(...FORMATS), async (text, format) => {
        const files = [{ name: 'soup.md', bytes: new TextEncoder().encode(text) }];
        try {
          const { yaml } = await importFiles(
            files,
            { format, title: 'soup', day: '2026-01-01', redaction: REDACTION },
            readPages,
          );
          expect(yaml).toContain('openapi: 3.1.0');
        } catch (error) {
          if (!(error instanceof LockstepError)) throw error;
          expect(error.message).toContain('soup.md');
        }
      }),
      { numRuns: 300 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('loses no row of a table without a doubt', () => {
    const cell = fc.constantFrom(
      'a',
      'b',
      'c',
      '» d',
      '',
      '-',
      'int',
      'object',
      'Odd',
      '是',
      '说明',
      '*anonymous*',
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (cells) => {
        const lines = cells.map((row) => `| ${row.join(' | ')} |`);
        const draft = readPageText(
          ['GET /a', '', '返回参数', '', '| 名称 | 类型 | 必填 | 说明 |', '|---|---|---|---|', ...lines].join(
            '\n',
          ),
        );
        const fields = fieldPaths(answerOf(draft.operations[0]));
        const said = [...fields, ...draft.doubts.map(({ read, place }) => `${place} ${read}`)].join('\n');
        for (const [first = ''] of cells) {
          const name = first.replace('» ', '');
          if (/^[a-d]$/.test(name)) expect(said).toMatch(new RegExp(`\\b${name}\\b`));
        }
      }),
      {
        numRuns: 100,
        examples: [
          // A row without a name between others takes the rows under it with it.
          [[['a'], ['*anonymous*', 'a', 'a'], ['» d']]],
          // A row of dashes makes of what stands around it a table that is none of fields.
          [
            [
              ['a', 'a'],
              ['', '-'],
              ['b', 'a'],
            ],
          ],
        ],
      },
    );
  });
});
