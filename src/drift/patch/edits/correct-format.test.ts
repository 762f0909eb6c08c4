import { expect, test } from 'vitest';
import type { JsonValue } from '../../../json/json-value.ts';
import { matchesPattern } from '../../../spec/matches-pattern.ts';
import { isSafePattern } from '../../../spec/safe-pattern.ts';
import { acceptedValue, documentOf, finding, patched, THING, thingWith } from '../patch-cases.fixture.ts';

const code = 'format-changed';
const DAY = '^\\d{4}-\\d{2}-\\d{2}$';
const ZONED = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})$';
const LONG = `${'x'.repeat(200)}…`;

test.each<[JsonValue, JsonValue, string, JsonValue]>([
  [{ pattern: DAY }, '1700000000', 'pattern', { pattern: `${DAY}|^\\d{10}$` }],
  [{ pattern: '^a' }, ['1700000000000', '2026-11-24'], 'pattern', { pattern: `^a|^\\d{13}$|${DAY}` }],
  [
    { pattern: DAY },
    ['2026-11-24 10:00:00', '2026-11-24T10:00:00', '2026-11-24'],
    'pattern',
    {
      pattern: `${DAY}|^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$|^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$`,
    },
  ],
  [{ pattern: DAY, type: 'string' }, 'soon', 'pattern', { type: 'string' }],
  [{ pattern: DAY, type: 'string' }, ['1700000000', 'soon'], 'pattern', { type: 'string' }],
  [{ pattern: '^a$', type: 'string' }, LONG, 'pattern', { type: 'string' }],
  [
    { format: 'date-time' },
    '2026-11-24T10:00:00',
    'format',
    { pattern: `${ZONED}|^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$` },
  ],
  [{ format: 'date' }, '2026-11-24T10:00:00Z', 'format', { pattern: `${DAY}|${ZONED}` }],
  [{ format: 'date', type: 'string' }, 'soon', 'format', { type: 'string' }],
  [{ format: 'uuid', type: 'string' }, '1700000000', 'format', { type: 'string' }],
  [{ format: 'date', pattern: '^2' }, '1700000000', 'pattern', { pattern: '^2|^\\d{10}$' }],
  [{ format: 'date', pattern: '^1' }, '1700000000', 'format', { pattern: '^1' }],
  [{ format: 'int32' }, [2 ** 31, 2 ** 40], 'format', { format: 'int64' }],
  [{ format: 'int32', type: 'number' }, 1.5, 'format', { type: 'number' }],
  [{ format: 'uri', type: 'string' }, LONG, 'format', { type: 'string' }],
  [
    { pattern: DAY, type: 'string' },
    [1_700_000_000, 1_700_000_001],
    'type',
    { pattern: DAY, type: ['string', 'integer'] },
  ],
])('%j that received %j (%s) becomes %j.', async (before, received, keyword, after) => {
  expect(await acceptedValue(before, { code, received }, keyword)).toEqual(after);
});

test('Alternatives that the engine could choke on are not written.', () => {
  // At the limit by itself: one loop more, and it would be too much.
  const wide = `^(?:${Array.from({ length: 98 }, () => 'a?b').join('')})$`;
  const specPointer = `${THING}/properties/value/pattern`;
  const patch = patched(
    documentOf(thingWith({ pattern: wide })),
    finding({ code, specPointer, received: '2026-11-24T10:00:00Z' }),
  );
  expect(patch).toMatchObject({ kind: 'edits', edits: [{ kind: 'remove', pointer: specPointer }] });
});

test('Secrets, a place that has gone and what is right already are left as they are.', () => {
  const specPointer = `${THING}/properties/value/pattern`;
  const secret = finding({ code, specPointer, received: '***' });
  expect(patched(documentOf(thingWith({ pattern: '^a' })), secret)).toMatchObject({ kind: 'by-hand' });
  expect(patched(documentOf({}), secret)).toMatchObject({ kind: 'by-hand' });
  const ofAnotherType = { ...secret, specPointer: `${THING}/properties/value/type` };
  expect(patched(documentOf(thingWith({ type: 'string', format: 'date' })), ofAnotherType)).toMatchObject({
    kind: 'by-hand',
    reason: 'The values are secret, so that the report does not have them.',
  });
  const right = finding({ code, specPointer, received: 'a' });
  for (const value of [{ pattern: '^a' }, { format: 'password' }, { pattern: '(' }, {}]) {
    expect(patched(documentOf(thingWith(value)), right)).toMatchObject({ kind: 'edits', edits: [] });
  }
});

test('All forms of a moment together are alternatives that the engine does not choke on.', () => {
  const received = [
    ...['1700000000', '1700000000000', '2026-11-24', '2026-11-24 10:00:00', '2026-11-24T10:00:00'],
    '2026-11-24T10:00:00.5+01:00',
  ];
  for (const format of ['date', 'date-time']) {
    const specPointer = `${THING}/properties/value/format`;
    const patch = patched(documentOf(thingWith({ format })), finding({ code, specPointer, received }));
    const [edit] = patch.kind === 'edits' ? patch.edits : [];
    const pattern = edit?.kind === 'put' ? String(edit.value) : '';
    expect(isSafePattern(pattern), pattern).toBe(true);
    expect(received.filter((text) => !matchesPattern(pattern, text))).toEqual([]);
    expect(matchesPattern(pattern, 'soon')).toBe(false);
  }
});

test('A format that cannot be widened goes where the pattern would be unsafe.', () => {
  const specPointer = `${THING}/properties/value/format`;
  const patch = patched(
    documentOf(thingWith({ format: 'email' })),
    finding({ code, specPointer, received: ['1700000000', 'nobody'] }),
  );
  expect(patch).toMatchObject({ edits: [{ kind: 'remove', pointer: specPointer }] });
});
