import type { Finding, FindingCode } from '../drift/finding.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';
import { printable } from './printable.ts';

export interface Words {
  /** What is wrong, without values. */
  readonly what: string;
  /** What to do about it, beginning with a verb; the place in the spec is put behind it. */
  readonly fix: string;
  /** The same at a live or URL target, where that is another matter. */
  readonly fixAtServer?: string;
}

const WORDS: Readonly<Record<FindingCode, Words>> = {
  'operation-undocumented': {
    what: 'the spec has no such operation',
    fix: 'add the operation to the spec',
  },
  'method-undocumented': {
    what: 'the spec has the path, but not with this method',
    fix: 'add the operation to the spec',
  },
  redirected: {
    what: 'a redirect where the recording has an answer',
    fix: 'send the requests to where it leads',
  },
  'request-refused': {
    what: 'a request that used to be accepted is refused',
    fix: 'look at what the answer objects to, and describe in the spec what is now wanted',
  },
  'status-changed': {
    what: 'another status than the recorded one',
    fix: 'check state and credentials at the target, and record again what the provider has changed',
    fixAtServer:
      'check state and credentials at the target, name with --bind what exists there, and record again what the provider has changed',
  },
  'status-undocumented': {
    what: 'a status that the spec does not declare',
    fix: 'declare the status in the spec',
  },
  'media-type-changed': {
    what: 'another media type, or another charset than that of JSON',
    fix: 'look at the body, and have its label corrected, or declare the media type in the spec',
  },
  'header-missing': {
    what: 'a header that the spec requires is missing',
    fix: 'make it optional in the spec',
  },
  'header-undocumented': {
    what: 'a header that the spec does not declare',
    fix: 'declare the header in the spec',
  },
  'outcome-changed': {
    what: 'another outcome than the recorded one',
    fix: 'check state and credentials at the target, and record again what the provider has changed',
    fixAtServer:
      'check state and credentials at the target, name with --bind what exists there, and record again what the provider has changed',
  },
  'parameter-undocumented': {
    what: 'a parameter that the spec does not declare',
    fix: 'declare the parameter in the spec',
  },
  'body-unreadable': {
    what: 'a body that is not readable JSON',
    fix: 'look at the raw body, and declare what it is in the spec',
  },
  'property-missing': {
    what: 'a required property is missing',
    fix: 'make it optional in the spec',
  },
  'property-forbidden': {
    what: 'a property that the spec forbids',
    fix: 'declare the property in the spec',
  },
  'property-undocumented': {
    what: 'a property that the spec does not declare',
    fix: 'declare the property in the spec',
  },
  'property-misplaced': {
    what: 'a property that belongs to the other direction',
    fix: 'correct readOnly or writeOnly in the spec',
  },
  'type-changed': {
    what: 'another type',
    fix: 'allow the type in the spec',
  },
  'numeric-string': {
    what: 'a number as text, or a text as number',
    fix: 'allow both types in the spec',
  },
  'empty-array': {
    what: 'an empty array in place of an object',
    fix: 'allow the empty array in the spec',
  },
  'null-not-allowed': {
    what: 'null where the spec allows none',
    fix: 'allow null in the spec',
  },
  'enum-value-unknown': {
    what: 'a value that the spec does not list',
    fix: 'add the value to the spec',
  },
  'format-changed': {
    what: 'another format',
    fix: 'widen the format in the spec',
  },
  'limit-exceeded': {
    what: 'a value outside the limits',
    fix: 'move the limit in the spec',
  },
  'integer-unsafe': {
    what: 'an integer that no double holds',
    fix: 'read it as text, and give it the format int64 in the spec',
  },
  'items-differ': {
    what: 'items of one array that differ in type',
    fix: 'describe the items in the spec',
  },
  'schema-mismatch': {
    what: 'a value that its schema refuses',
    fix: 'relax the schema in the spec',
  },
  'property-vanished': {
    what: 'a property that recordings have, and no answer',
    fix: 'find out whether the provider has dropped it, and accept that, or record again',
  },
  'property-unconfirmed': {
    what: 'a declared property that nobody has ever shown',
    fix: 'record an exchange that has it, or remove it from the spec',
  },
  'time-unit-changed': {
    what: 'moments in another unit',
    fix: 'convert them where they are read, and say the new unit in the spec',
  },
  'latency-unusual': {
    what: 'an answer far slower than the recorded ones',
    fix: 'look at the target again at another time',
  },
  'size-unusual': {
    what: 'an answer far larger than the recorded ones',
    fix: 'check whether paging and filters still work',
  },
  'evidence-expired': {
    what: 'the newest evidence is older than it may be',
    fix: 'record it again, let live match it with --keep-proof, or look into the document again',
  },
};

/**
 * A finding in one line: severity, code, operation and target, place, what is wrong with what was expected and
 * received, how often, since when or until when, what to do, and whether it is assumed or accepted. Safe to print: control characters are escaped.
 */
export function formatFinding(finding: Finding): string {
  const { code, severity, provider, operation, target, assumed } = finding;
  const { place, what, expected, received, count, fix } = partsOf(finding);
  const line = `${severity} ${code} ${provider}/${operation} at ${target}, ${place}: ${what}, expected ${expected}, received ${received} (${count}). ${fix}.${assumed ? ' [assumed]' : ''}${acceptedWords(finding)}`;
  return printable(line);
}

/** The same in parts, for a report that lays them out; not yet safe to print. */
export interface FindingParts {
  readonly place: string;
  readonly what: string;
  readonly expected: string;
  readonly received: string;
  /** In how many exchanges, since when, until when recordings had it, and what they rest on. */
  readonly count: string;
  /** Begins with a capital letter, and has no full stop. */
  readonly fix: string;
}

export function partsOf(finding: Finding): FindingParts {
  const { code, received } = finding;
  return {
    place: placeOf(finding),
    what: WORDS[code].what,
    expected: expectedWords(finding),
    received: `${listed(received, GONE.has(code) ? 'nothing' : 'null')}${UNITS[code] ?? ''}`,
    count: countOf(finding),
    fix: fixOf(finding),
  };
}

/** What a finding of a code is, and what to do about it in general; sentences without their full stop. */
export function wordsOf(code: FindingCode): Words {
  return { what: capitalised(WORDS[code].what), fix: capitalised(WORDS[code].fix) };
}

/** In these null stands for what is missing; elsewhere it is a value like any other. */
const GONE: ReadonlySet<FindingCode> = new Set([
  'property-missing',
  'property-vanished',
  'property-unconfirmed',
  'header-missing',
  'outcome-changed',
]);

function placeOf({ code, direction, pointer }: Finding): string {
  if (pointer !== '') return `${direction} ${pointer}`;
  return code === 'evidence-expired' ? 'evidence' : direction;
}

/** What measures are in. */
const UNITS: Readonly<Partial<Record<FindingCode, string>>> = {
  'latency-unusual': ' ms',
  'size-unusual': ' bytes',
};

/** A bare limit does not say on which side of it a value has to be. */
function expectedWords({ code, expected, specPointer, alsoAt = [] }: Finding): string {
  if (code === 'items-differ') return 'one type';
  const told = listed(expected, 'nothing');
  if (code === 'integer-unsafe') return `at most ±${told}`;
  if (code !== 'limit-exceeded') return `${told}${UNITS[code] ?? ''}`;
  const [keyword, ...others] = new Set([specPointer, ...alsoAt].map(keywordOf));
  return others.length > 0 ? told : `${keyword} ${told}`;
}

function keywordOf(specPointer: string): string {
  return specPointer.slice(specPointer.lastIndexOf('/') + 1);
}

/** How many values a line tells. */
const TOLD = 3;

function listed(value: JsonValue, nothing: string): string {
  if (value === null) return nothing;
  const values = isJsonArray(value) ? value : [value];
  const told = values.slice(0, TOLD).map(shown);
  return [...told, ...(values.length > TOLD ? [`and ${values.length - TOLD} more`] : [])].join(', ');
}

/** A schema that was inferred from values, by its type; everything else as JSON. */
function shown(value: JsonValue): string {
  return isJsonObject(value) && value['type'] !== undefined
    ? `the type ${JSON.stringify(value['type'])}`
    : JSON.stringify(value);
}

function acceptedWords({ accepted }: Finding): string {
  return accepted === undefined ? '' : ` [accepted since ${accepted.since}]`;
}

function countOf({ occurrences, exchanges, evidence, since, lastRecorded }: Finding): string {
  const inExchanges = counted(exchanges, 'exchange');
  const count =
    occurrences === exchanges ? inExchanges : `${counted(occurrences, 'value')} in ${inExchanges}`;
  const shown = since === undefined ? count : `${count} since ${dayOf(since)}`;
  const last = lastRecorded === undefined ? '' : `; last recorded ${dayOf(lastRecorded)}`;
  return `${shown}${last}; evidence: ${evidence.join(', ')}`;
}

function dayOf(date: string): string {
  return date.slice(0, 10);
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** Targets whose state is not somebody else's. */
const OURS: ReadonlySet<string> = new Set(['none', 'mock', 'prism']);

/** Whose answer it was is the first to be corrected; the provider cannot be. */
function fixOf({ code, target, specPointer }: Finding): string {
  const place = specPointer === '' ? '' : ` (${specPointer})`;
  const { fix: usual, fixAtServer = usual } = WORDS[code];
  const fix = `${OURS.has(target) ? usual : fixAtServer}${place}`;
  // Neither mock nor recording is wrong for being old.
  if (code === 'evidence-expired') return capitalised(fix);
  if (target === 'none' || code === 'operation-undocumented') return `Correct the recording, or ${fix}`;
  if (target === 'mock') return `Correct the mock, or ${fix}`;
  return capitalised(fix);
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
