import type { Baseline, BaselineEntry } from './baseline.ts';

/** A baseline as it stands in its file: sorted, an entry to a line, so that a change of one is a change of its line. */
export function writeBaseline({ schemaVersion, accepted }: Baseline): string {
  const lines = accepted.toSorted(byPlace).map((entry) => `    ${lineOf(entry)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "schemaVersion": ${schemaVersion},\n  "accepted": ${list}\n}\n`;
}

function lineOf({ fingerprint, code, provider, operation, pointer, since, note }: BaselineEntry): string {
  const entry = { fingerprint, code, provider, operation, pointer, since, note };
  const members = Object.entries(entry).filter(([, value]) => value !== undefined);
  return `{${members.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join(', ')}}`;
}

/** By code units, so that the order is the same on every machine. No fingerprint stands twice. */
function byPlace(a: BaselineEntry, b: BaselineEntry): number {
  return placeOf(a) < placeOf(b) ? -1 : 1;
}

function placeOf({ provider, operation, code, pointer, fingerprint }: BaselineEntry): string {
  return [provider, operation, code, pointer, fingerprint].join('\u0000');
}
