import type { Doubt } from '../doubt.ts';
import type { DraftOperation, DraftSchema } from '../draft.ts';
import { MOST_CHOICES } from './choices-in.ts';
import { operationOfTally } from './operation-of-tally.ts';
import type { OperationTally } from './tally.ts';

export interface ToldApart {
  readonly operations: readonly DraftOperation[];
  readonly doubts: readonly Doubt[];
}

/**
 * The operations that traffic of one method and path shows: several where a member that all bodies have has several
 * values, and what is sent or answered has not the same members under each. With every one a doubt.
 */
export function toldApart(tally: OperationTally): ToldApart {
  const [found] = [...tally.choices].filter(([, values]) => isClear(tally, [...values.values()]));
  if (found === undefined) return { operations: [operationOfTally(tally)], doubts: thinDoubt(tally) };
  const [name, values] = found;
  const apart = [...values].map(([value, own]) => ({ own, operation: chosen(own, name, value) }));
  return {
    operations: apart.map(({ operation }) => operation),
    doubts: apart.flatMap(({ own, operation: { title = '', selectors } }) => [
      selectorDoubt(own, title, `body:${name}=${String(selectors[0]?.value)}`),
      ...thinDoubt(own),
    ]),
  };
}

function selectorDoubt({ method, path, source }: OperationTally, read: string, choice: string): Doubt {
  return { code: 'selector-assumed', source, operation: `${method} ${path}`, read, chosen: choice };
}

function isClear({ exchanges }: OperationTally, values: readonly OperationTally[]): boolean {
  const counted = values.reduce((sum, one) => sum + one.exchanges, 0);
  if (values.length < 2 || values.length > MOST_CHOICES || counted < exchanges) return false;
  return new Set(values.map((one) => membersOf(operationOfTally(one)))).size > 1;
}

function chosen(tally: OperationTally, name: string, value: string): DraftOperation {
  const operation = operationOfTally(tally);
  return {
    ...operation,
    title: `${operation.method} ${operation.path} (${value})`,
    selectors: [{ place: 'body', name, value, isGuess: true, source: operation.source }],
  };
}

/** Of what is sent and of what is answered, without the types, which may differ by chance. */
function membersOf({ body, responses }: DraftOperation): string {
  const sides = [body?.contents ?? [], ...responses.map(({ contents }) => contents)];
  return JSON.stringify(sides.map((contents) => contents.map(({ schema }) => outline(schema))));
}

type Outline = readonly (readonly [string, Outline])[];

function outline({ fields = [], items }: DraftSchema): Outline {
  const own = fields.map(({ name, schema }) => [name, outline(schema)] as const);
  const all = items === undefined ? own : [...own, ['[]', outline(items)] as const];
  return all.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function thinDoubt({ method, path, exchanges, source }: OperationTally): readonly Doubt[] {
  if (exchanges > 1) return [];
  return [
    {
      ...{ code: 'traffic-thin', source, operation: `${method} ${path}`, read: '1 exchange' },
      chosen: 'nothing is required',
    },
  ];
}
