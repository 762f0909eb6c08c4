import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';
import { findingCodes } from './finding.ts';

export type BaselineReading =
  | { readonly ok: true; readonly baseline: Baseline }
  /** Where it is wrong, and how. */
  | { readonly ok: false; readonly place: string; readonly problem: string };

interface Flaw {
  readonly place: string;
  readonly problem: string;
}

/** Reads the text of a baseline's file. Never throws on any text. */
export function readBaseline(text: string): BaselineReading {
  const reading = readJson(text);
  if (!reading.ok) {
    const { line, column, kind, detail } = reading.problem;
    return {
      ok: false,
      place: `line ${line}, column ${column}`,
      problem: `it is not JSON: ${kind}, ${detail}`,
    };
  }
  const flaw = flawOf(reading.value);
  // What is without flaw is a baseline.
  return flaw === undefined
    ? { ok: true, baseline: reading.value as unknown as Baseline }
    : { ok: false, ...flaw };
}

function flawOf(root: JsonValue): Flaw | undefined {
  if (!isJsonObject(root)) return { place: 'the top', problem: 'an object was expected' };
  if (root['schemaVersion'] !== 1) return { place: '/schemaVersion', problem: '1 was expected' };
  const { accepted } = root;
  if (accepted === undefined || !isJsonArray(accepted)) {
    return { place: '/accepted', problem: 'a list was expected' };
  }
  const seen = new Map<string, number>();
  for (const [index, entry] of accepted.entries()) {
    const place = `/accepted/${index}`;
    if (!isJsonObject(entry)) return { place, problem: 'an object was expected' };
    const flaw = entryFlaw(entry, place);
    if (flaw !== undefined) return flaw;
    const fingerprint = String(entry['fingerprint']);
    const first = seen.get(fingerprint);
    if (first !== undefined) return { place, problem: `it is the same finding as /accepted/${first}` };
    seen.set(fingerprint, index);
  }
  return undefined;
}

const MEMBERS: Readonly<
  Record<keyof BaselineEntry, readonly [expected: string, test: (text: string) => boolean]>
> = {
  fingerprint: ['16 hexadecimal digits', (text) => /^[0-9a-f]{16}$/.test(text)],
  code: ['the code of a finding', (text) => findingCodes.some((code) => code === text)],
  provider: ['the id of a provider', (text) => text !== ''],
  operation: ['the name of an operation', (text) => text !== ''],
  pointer: ['a JSON Pointer', (text) => text === '' || text.startsWith('/')],
  since: [
    'a day, "YYYY-MM-DD",',
    (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)),
  ],
  note: ['text', () => true],
};

function entryFlaw(entry: JsonObject, place: string): Flaw | undefined {
  for (const [name, [expected, test]] of Object.entries(MEMBERS)) {
    const value = entry[name];
    if (value === undefined && name === 'note') continue;
    if (typeof value !== 'string' || !test(value)) {
      return { place: `${place}/${name}`, problem: `${expected} was expected` };
    }
  }
  // A mistyped name would lose what a person wrote there with the next update.
  const unknown = Object.keys(entry).find((name) => !Object.hasOwn(MEMBERS, name));
  return unknown === undefined
    ? undefined
    : {
        place: `${place}/${unknown}`,
        problem: `there is no such member; expected ${Object.keys(MEMBERS).join(', ')}`,
      };
}
