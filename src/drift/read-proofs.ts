import { escapeToken } from '../json/json-pointer.ts';
import { isJsonObject, type JsonValue } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import type { Proof, Proofs } from './proofs.ts';

export type ProofsReading =
  | { readonly ok: true; readonly proofs: Proofs }
  /** Where it is wrong, and how. */
  | { readonly ok: false; readonly place: string; readonly problem: string };

/** Reads the text of a file of proofs. Never throws on any text. */
export function readProofs(text: string): ProofsReading {
  const reading = readJson(text);
  if (!reading.ok) {
    const { line, column, kind, detail } = reading.problem;
    return wrong(`line ${line}, column ${column}`, `it is not JSON: ${kind}, ${detail}`);
  }
  const root = reading.value;
  if (!isJsonObject(root)) return wrong('the top', 'an object was expected');
  if (root['schemaVersion'] !== 1) return wrong('/schemaVersion', '1 was expected');
  const proven = root['proven'];
  if (!isJsonObject(proven)) return wrong('/proven', 'an object was expected');
  const proofs = new Map<string, Proof>();
  for (const [operation, value] of Object.entries(proven)) {
    const place = `/proven/${escapeToken(operation)}`;
    const proof = proofOf(value);
    if (typeof proof === 'string') return wrong(`${place}${proof}`, EXPECTED[proof]);
    proofs.set(operation, proof);
  }
  return { ok: true, proofs };
}

const EXPECTED = {
  '': 'an object was expected',
  '/date': 'a day, "YYYY-MM-DD", was expected',
  '/exchanges': 'a number of exchanges, 1 or more, was expected',
} as const;

/** The proof, or the place in it that is wrong. */
function proofOf(value: JsonValue): Proof | keyof typeof EXPECTED {
  if (!isJsonObject(value)) return '';
  const { date, exchanges } = value;
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date)))
    return '/date';
  if (typeof exchanges !== 'number' || !Number.isSafeInteger(exchanges) || exchanges < 1) return '/exchanges';
  return { date, exchanges };
}

function wrong(place: string, problem: string): ProofsReading {
  return { ok: false, place, problem };
}
