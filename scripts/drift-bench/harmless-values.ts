import { isJsonArray, isJsonObject, type JsonValue } from '../../src/json/json-value.ts';
import { answersOf, type Mutant } from './mutant.ts';
import { KEPT, type Replace, replaceAt, replaceFirst } from './replace-at.ts';
import { isOutcome, type Site, sitesOf } from './site.ts';
import type { Subject } from './subject.ts';

/** Values near one, of its own type. */
function others(value: JsonValue): readonly JsonValue[] {
  if (typeof value === 'number')
    return [value + 1, value - 1, 0, value * 3, -value, value + 0.5, value * 1000];
  if (typeof value === 'boolean') return [!value];
  if (typeof value !== 'string') return [];
  const digits = value.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
  const year = value.replace(/^20\d\d/, '2031');
  return [digits, year, `${value} x`, '', '流量池 "\\"', value.toUpperCase(), '00', '1999-12-31', '0.5'];
}

const TIME = /(?:^|_)(?:timestamp|at|time)$|(?:Time|Timestamp)$/;
const MOST = 8;

/** Other values of the same type, and the other values of an enumeration, as far as Ajv lets them pass. */
export function otherValues(site: Site): readonly Mutant[] {
  const { subject, pointer, values, schemas, name } = site;
  const [value] = values;
  if (value === undefined || isOutcome(site)) return [];
  const listed = schemas.flatMap(({ enum: known = [] }) => known);
  const near = others(value).filter(
    // A moment a thousand times later is the very drift that one of the rules is about.
    (other) => !(TIME.test(name) && typeof value === 'number' && other === value * 1000 && value !== 0),
  );
  const isNull = schemas.length > 0 ? [null] : [];
  return [...new Set([...listed, ...near, ...isNull])]
    .filter((other) => other !== value)
    .filter((other) =>
      subject.successes.every(({ body }) => subject.accepts(replaceAt(body, pointer, () => other))),
    )
    .filter((other) => other !== null || values.every((known) => !isJsonObject(known)))
    .slice(0, MOST)
    .flatMap((other) => [withOther(site, other, replaceAt), withOther(site, other, replaceFirst)]);
}

function withOther({ subject, pointer }: Site, other: JsonValue, change: typeof replaceAt): Mutant {
  return {
    kind: other === null ? 'null where it is allowed' : 'another value of the same type',
    subject,
    exchanges: answersOf(subject, ({ body }) => ({
      body: JSON.stringify(change(body, pointer, () => other)),
    })),
  };
}

/** An optional property is left out of one object, while others still have it. */
export function leftOutOnce(site: Site): readonly Mutant[] {
  const { subject, pointer, name, values } = site;
  if (pointer === '' || name === '*' || isOutcome(site) || values.length < 2) return [];
  let isDone = false;
  const bodies = subject.successes.map(({ body }) => {
    if (isDone) return body;
    const changed = replaceFirst(body, pointer, () => undefined);
    isDone = changed !== body;
    return changed;
  });
  if (!bodies.every((body) => subject.accepts(body)) || losesPlaces(subject, bodies, pointer)) return [];
  const exchanges = answersOf(subject, (_, index) => ({ body: JSON.stringify(bodies[index]) }));
  return [{ kind: 'optional property left out once', subject, exchanges }];
}

const lengths: Readonly<Record<string, (list: readonly JsonValue[]) => readonly JsonValue[]>> = {
  'empty list': () => [],
  'list half as long': (list) => list.slice(0, Math.ceil(list.length / 2)),
  'list twice as long': (list) => [...list, ...list],
  'list in another order': (list) => list.toReversed(),
};

export interface Lists {
  readonly mutants: readonly Mutant[];
  /** Lists that no longer show an optional property when they are shorter: what the two-source rule is about. */
  readonly leftOut: number;
}

export function otherLengths(site: Site): Lists {
  const { subject, pointer, values } = site;
  if (!values.some((value) => isJsonArray(value) && value.length > 0)) return { mutants: [], leftOut: 0 };
  const made = Object.entries(lengths).flatMap(([kind, change]) =>
    [replaceAt, replaceFirst].map((replace) => {
      const lists: Replace = (value) => (isJsonArray(value) ? change(value) : KEPT);
      let isDone = false;
      const bodies = subject.successes.map(({ body }) => {
        if (replace === replaceFirst && isDone) return body;
        isDone = true;
        return replace(body, pointer, lists);
      });
      return { kind, bodies };
    }),
  );
  const valid = made.filter(({ bodies }) => bodies.every((body) => subject.accepts(body)));
  const kept = valid.filter(({ bodies }) => !losesPlaces(subject, bodies, `${pointer}/*`));
  const mutants = kept.map(({ kind, bodies }) => ({
    kind,
    subject,
    exchanges: answersOf(subject, (_, index) => ({ body: JSON.stringify(bodies[index]) })),
  }));
  return { mutants, leftOut: valid.length - kept.length };
}

/** Whether a property is gone from every object that is left: `apart` and below may be gone as a whole. */
function losesPlaces(subject: Subject, bodies: readonly JsonValue[], apart: string): boolean {
  const changed = {
    ...subject,
    successes: subject.successes.map((success, index) => ({ ...success, body: bodies[index] ?? null })),
  };
  const left = new Set(sitesOf(changed).map(({ pointer }) => pointer));
  return (
    sitesOf(subject).some(({ pointer }) => {
      if (left.has(pointer)) return false;
      const owner = pointer.slice(0, pointer.lastIndexOf('/'));
      return left.has(owner) && pointer !== apart;
    }) ||
    (!apart.endsWith('*') && !left.has(apart))
  );
}
