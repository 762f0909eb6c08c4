import { isJsonObject, type JsonValue } from '../../src/json/json-value.ts';
import { answersOf, type Mutant } from './mutant.ts';
import { KEPT, type Replace, replaceAt, replaceFirst } from './replace-at.ts';
import { isOutcome, type Site } from './site.ts';
import { type ValueKind, valueKinds } from './value-kinds.ts';

/** Every kind of change of a value that a schema refuses: at all values of a place, and at one of several. */
export function valueMutants(site: Site): readonly Mutant[] {
  return valueKinds
    .filter((kind) => kind.applies(site))
    .flatMap((kind) => [...everywhere(site, kind), ...once(site, kind)]);
}

function everywhere(site: Site, kind: ValueKind): readonly Mutant[] {
  const replace = kind.replace(site);
  return mutantOf(site, kind, (body) => replaceAt(body, site.pointer, replace));
}

function once(site: Site, kind: ValueKind): readonly Mutant[] {
  if (site.values.length < 2 || isOutcome(site)) return [];
  const replace = kind.replace(site);
  let isDone = false;
  return mutantOf(site, kind, (body) => {
    if (isDone) return body;
    const changed = replaceFirst(body, site.pointer, replace);
    isDone = changed !== body;
    return changed;
  });
}

function mutantOf(site: Site, kind: ValueKind, change: (body: JsonValue) => JsonValue): readonly Mutant[] {
  const { subject, pointer } = site;
  const bodies = subject.successes.map(({ body }) => change(body));
  const codes = typeof kind.codes === 'function' ? kind.codes(site) : kind.codes;
  // A change that the document allows is none.
  if (bodies.every((body) => subject.accepts(body))) return [];
  return [
    {
      kind: kind.name,
      subject,
      exchanges: answersOf(subject, (_, index) => ({ body: JSON.stringify(bodies[index]) })),
      expected: { codes: isVerdictLost(site, bodies) ? ['outcome-changed'] : codes, pointer },
    },
  ];
}

/** Whether the change took the verdict with it: then another outcome is the one finding. */
function isVerdictLost(site: Site, bodies: readonly JsonValue[]): boolean {
  const pointer = site.subject.provider.outcome?.pointer ?? '';
  if (site.pointer !== pointer) return false;
  const name = pointer.slice(1);
  // A verdict that only changed its type is the same verdict.
  return bodies.some((body, index) => {
    const before = site.values[index];
    return isJsonObject(body) && typeof body[name] === 'object'
      ? true
      : String(isJsonObject(body) ? body[name] : '') !== String(before);
  });
}

/** A property that is gone: everywhere, and where it is required also from one object of several. */
export function goneMutants(site: Site): readonly Mutant[] {
  const { subject, pointer, name, values } = site;
  if (pointer === '' || name === '*') return [];
  const gone: Replace = () => undefined;
  const all = subject.successes.map(({ body }) => replaceAt(body, pointer, gone));
  const isRequired = all.some((body) => !subject.accepts(body));
  const code = isOutcome(site) ? 'outcome-changed' : isRequired ? 'property-missing' : 'property-vanished';
  const kind = isRequired ? 'required property gone' : 'property gone that recordings have';
  const expected = { codes: [code], pointer } as const;
  const ofBodies = (bodies: readonly JsonValue[]): Mutant => ({
    kind,
    subject,
    exchanges: answersOf(subject, (_, index) => ({ body: JSON.stringify(bodies[index]) })),
    expected,
  });
  if (!isRequired || values.length < 2 || isOutcome(site)) return [ofBodies(all)];
  let isDone = false;
  const first = subject.successes.map(({ body }) => {
    if (isDone) return body;
    const changed = replaceFirst(body, pointer, gone);
    isDone = changed !== body;
    return changed;
  });
  return [ofBodies(all), ofBodies(first)];
}

/** A property that no schema has, in every object of a place, and in one of several. */
export function addedMutants(site: Site): readonly Mutant[] {
  const { subject, pointer, values } = site;
  if (!values.some(isJsonObject) || !site.schemas.some(({ properties }) => properties !== undefined))
    return [];
  const add: Replace = (value) => (isJsonObject(value) ? { ...value, unheardOf: 'new' } : KEPT);
  const expected = { codes: ['property-undocumented'], pointer: `${pointer}/unheardOf` } as const;
  const mutant = (change: typeof replaceAt): Mutant => ({
    kind: 'undocumented property',
    subject,
    exchanges: answersOf(subject, ({ body }) => ({ body: JSON.stringify(change(body, pointer, add)) })),
    expected,
  });
  return values.length < 2 ? [mutant(replaceAt)] : [mutant(replaceAt), mutant(replaceFirst)];
}

const TIME = /(?:^|_)(?:timestamp|at|time)$|(?:Time|Timestamp)$/;

/** Moments that came in seconds come in milliseconds. */
export function millisecondMutants(site: Site): readonly Mutant[] {
  const { subject, pointer, name, values } = site;
  const isMoment = (value: JsonValue): value is number =>
    typeof value === 'number' && value >= 1e9 && value < 1e10;
  if (!TIME.test(name) || !values.some(isMoment)) return [];
  const times: Replace = (value) => (isMoment(value) ? value * 1000 : KEPT);
  return [
    {
      kind: 'seconds to milliseconds',
      subject,
      exchanges: answersOf(subject, ({ body }) => ({
        body: JSON.stringify(replaceAt(body, pointer, times)),
      })),
      expected: { codes: ['time-unit-changed'], pointer },
    },
  ];
}

const MARK = '\u0000unsafe';

/** An integer whose digits no double keeps, where the spec does not warn of it. */
export function unsafeMutants(site: Site): readonly Mutant[] {
  const { subject, pointer, values, schemas } = site;
  const isWarned = schemas.some(({ format }) => format === 'int64' || format === 'uint64');
  const isBounded = schemas.some(({ maximum, const: only, enum: some }) => maximum ?? only ?? some);
  const allows = schemas.some(
    ({ type }) => type === 'integer' || (Array.isArray(type) && type.includes('integer')),
  );
  if (isWarned || isBounded || !allows || !values.some((value) => typeof value === 'number')) return [];
  const mark: Replace = (value) => (typeof value === 'number' ? MARK : KEPT);
  const mutant = (change: typeof replaceAt): Mutant => ({
    kind: 'integer beyond a double',
    subject,
    exchanges: answersOf(subject, ({ body }) => ({
      body: JSON.stringify(change(body, pointer, mark)).replaceAll(JSON.stringify(MARK), '9007199254740993'),
    })),
    expected: { codes: ['integer-unsafe'], pointer },
  });
  return values.length < 2 ? [mutant(replaceAt)] : [mutant(replaceAt), mutant(replaceFirst)];
}
