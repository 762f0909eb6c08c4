import type { Aspect, Departure, DocumentRow, Unit } from './document-table.ts';
import { limitNames, type SpecRow } from './spec-rows.ts';

/** How a document and a spec differ: `problems` are sentences, `departures` are marked as assumed in the spec. */
export interface Comparison {
  readonly problems: readonly string[];
  readonly departures: readonly Departure[];
}

const unitWords: { readonly [unit in Unit]: RegExp } = {
  bytes: /\bbytes?\b/i,
  KB: /\bKB\b/,
  seconds: /\bseconds?\b/i,
  days: /\bdays?\b/i,
  yuan: /\byuan\b/i,
  fen: /\bfen\b/i,
};

/**
 * Compares the rows of a document with the rows of the spec, both ways.
 *
 * A spec may add what the document does not state, require what the document leaves open, or give another
 * type, but only where it is marked as assumed: then it is a departure. What the document does state may
 * not be changed.
 */
export function compareRows(document: readonly DocumentRow[], spec: readonly SpecRow[]): Comparison {
  const problems: string[] = [];
  const departures: Departure[] = [];
  const stated = new Map(spec.map((row) => [row.at, row]));
  for (const row of document) {
    const found = stated.get(row.at);
    if (!found) problems.push(`${row.at}: in the document, missing in the spec`);
    else for (const difference of differences(row, found)) sort(row.at, difference);
  }
  const documented = new Set(document.map((row) => row.at));
  for (const row of spec.filter(({ at }) => !documented.has(at))) {
    const excused = row.assumed || row.declaredByAssumed;
    sort(row.at, { aspect: 'undocumented', excused, document: nothing, spec: row.type.join('|') });
  }
  return { problems, departures: departures.sort() };

  function sort(at: string, { aspect, excused, document, spec }: Difference): void {
    if (excused) departures.push(`${at} ${aspect}: ${document} -> ${spec}`);
    else problems.push(`${at}: ${aspect}: ${document} in the document, ${spec} in the spec`);
  }
}

interface Difference {
  readonly aspect: Aspect;
  readonly excused: boolean;
  readonly document: string;
  readonly spec: string;
}

const nothing = 'nothing';

function differences(row: DocumentRow, spec: SpecRow): Difference[] {
  const additions: readonly [Aspect, string, string][] = [
    ['enum', values(row.enum), values(spec.enum)],
    ['default', text(row.default), text(spec.default)],
    ...limitNames.map((name): [Aspect, string, string] => [name, text(row[name]), text(spec.limits[name])]),
  ];
  const compared: readonly [Aspect, string, string, boolean][] = [
    ['type', types([row.type].flat()), types(spec.type), spec.assumed],
    ['required', text(row.required), text(spec.required), spec.assumed || spec.declaredByAssumed],
    ...additions.map(([aspect, wanted, got]): [Aspect, string, string, boolean] => {
      return [aspect, wanted, got, wanted === nothing && spec.assumed];
    }),
    ['unit', row.unit ?? nothing, namedUnit(row.unit, spec.text), false],
  ];
  return compared.flatMap(([aspect, wanted, got, excused]) => {
    return wanted === got ? [] : [{ aspect, excused, document: wanted, spec: got }];
  });
}

function types(names: readonly string[]): string {
  return [...names].sort().join('|');
}

/** As JSON, so that "200" is not 200, and sorted, because the order of an enumeration means nothing. */
function values(list: readonly unknown[] | undefined): string {
  return list === undefined ? nothing : list.map(text).sort().join('|');
}

function text(value: unknown): string {
  return value === undefined ? nothing : JSON.stringify(value);
}

function namedUnit(unit: Unit | undefined, description: string): string {
  return unit !== undefined && unitWords[unit].test(description) ? unit : nothing;
}
