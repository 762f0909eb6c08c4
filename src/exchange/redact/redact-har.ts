import { toPointer } from '../../json/json-pointer.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { readJson } from '../../json/read-json.ts';
import { rewriteScalars, type ScalarAt } from '../../json/rewrite-scalars.ts';
import { byteLength } from '../body-text.ts';
import { elements, type HarNode, harInvalid, member, objectOf } from '../har.ts';
import { type HarPart, harParts } from './har-parts.ts';
import { countsOf, type RedactionCounts } from './redact-exchange.ts';
import { redactParts } from './redact-place.ts';
import type { RedactionRules } from './redaction-rules.ts';
import { type Redacted, type RedactionMeans, redactionMeans } from './redaction-run.ts';
import { type Unsearched, unsearchedBodies } from './unsearched.ts';

export interface RedactedHar {
  readonly text: string;
  readonly counts: RedactionCounts;
  /** What was redacted, in the order of the file; places are `entry 3, /request/url`, entries counted from 1. */
  readonly redacted: readonly Redacted[];
  /** Bodies in which a secret may have stayed. */
  readonly unsearched: readonly Unsearched[];
  /** From the pseudonyms that were made to what they stand for. */
  readonly originals: ReadonlyMap<string, string>;
  /** Tells the keys of pseudonyms apart. */
  readonly keyId: string;
}

/** The most lists and objects inside one another: exporters put whole stack traces into an entry. */
const MOST_DEPTH = 1000;

/**
 * Redacts the text of any HAR file. Everything else stays as it is: members that HAR does not know, their
 * order, white space. Lengths of bodies that were right stay right. An entry with pseudonyms says so by `_redacted`,
 * the id of the key; the log does for what stands outside the entries.
 *
 * @throws LockstepError `HAR_INVALID` where it is no HAR
 */
export function redactHar(text: string, file: string, rules: RedactionRules, key: Uint8Array): RedactedHar {
  const means = redactionMeans(rules, key);
  const { keyId } = means.pseudonyms;
  const plans = plansFor(text, file, { ...means, keepsIdentifiers: false });
  const redacted = plans.flatMap((plan) => plan.redacted);
  return {
    text: rewritten(text, plans, keyId),
    counts: countsOf(redacted),
    redacted,
    unsearched: plans.flatMap((plan) => plan.unsearched),
    originals: new Map(plans.flatMap((plan) => [...plan.originals])),
    keyId,
  };
}

/**
 * The secrets that a HAR file still holds: where, never what. Placeholders and published values are none.
 *
 * @throws LockstepError `HAR_INVALID` where it is no HAR
 */
export function secretsInHar(text: string, file: string, rules: RedactionRules): readonly Redacted[] {
  const means = redactionMeans(rules, new Uint8Array(32));
  return plansFor(text, file, { ...means, keepsIdentifiers: true }).flatMap((plan) => plan.redacted);
}

function plansFor(text: string, file: string, given: Given): readonly Plan[] {
  const reading = readJson(text.replace(/^\uFEFF/, ''), { maxDepth: MOST_DEPTH });
  if (!reading.ok) {
    const { line, column, kind } = reading.problem;
    throw harInvalid(file, `it is not JSON at line ${line}, column ${column}: ${kind}`, 'Correct that place');
  }
  const root: HarNode = { file, pointer: '', value: reading.value };
  const log = member(root, 'log');
  const outside = withoutEntries(objectOf(log), root);
  const entries = elements(member(log, 'entries'));
  return [
    planFor({ ...log, pointer: '', value: outside }, 'log', log, given),
    ...entries.map((entry, index) => planFor(entry, `entry ${index + 1},`, entry, given)),
  ];
}

interface Plan {
  /** By pointer, what is written instead. */
  readonly texts: ReadonlyMap<string, string>;
  readonly sizes: ReadonlyMap<string, SizeChange>;
  /** The object that gets a mark; `undefined` where it needs none. */
  readonly mark: string | undefined;
  readonly redacted: readonly Redacted[];
  readonly unsearched: readonly Unsearched[];
  readonly originals: ReadonlyMap<string, string>;
}

interface SizeChange {
  readonly from: number;
  readonly to: number;
}

interface Given extends RedactionMeans {
  readonly keepsIdentifiers: boolean;
}

/** The texts of a node redacted together; `holder` is what bears the mark that its identifiers are pseudonyms. */
function planFor({ pointer, value }: HarNode, at: string, holder: HarNode, given: Given): Plan {
  const parts = harParts(value ?? null, pointer, '');
  const named = parts.map(({ part }) => ({ ...part, at: `${at} ${part.at}` }));
  const isMarked = isJsonObject(holder.value) && typeof holder.value['_redacted'] === 'string';
  const keepsIdentifiers = given.keepsIdentifiers || isMarked;
  const { texts, run } = redactParts(named, { ...given, keepsIdentifiers });
  const changes = new Map<string, string>();
  const sizes = new Map<string, SizeChange>();
  parts.forEach((part, index) => {
    // There are as many texts as parts.
    const written = String(texts[index]);
    if (written === part.part.text) return;
    changes.set(part.pointer, part.write(written));
    for (const size of part.sizes) sizes.set(size, sizeChange(part, written));
  });
  const mark = run.originals.size > 0 ? holder.pointer : undefined;
  const unsearched = unsearchedBodies(holder, at);
  return { texts: changes, sizes, mark, redacted: run.redacted, unsearched, originals: run.originals };
}

function sizeChange({ part }: HarPart, written: string): SizeChange {
  return { from: byteLength(part.text), to: byteLength(written) };
}

/** The entries are redacted each by itself; their place is kept empty. */
function withoutEntries(log: JsonObject, root: HarNode): JsonValue {
  return { ...objectOf(root), log: { ...log, entries: [] } };
}

function rewritten(text: string, plans: readonly Plan[], keyId: string): string {
  const texts = new Map(plans.flatMap((plan) => [...plan.texts]));
  const sizes = new Map(plans.flatMap((plan) => [...plan.sizes]));
  const marks = new Set(plans.flatMap(({ mark }) => mark ?? []));
  if (texts.size === 0 && sizes.size === 0) return text;
  const written = rewriteScalars(text, (scalar) => {
    if (scalar.kind === 'name') return markBefore(scalar, marks, keyId);
    const pointer = toPointer(scalar.path);
    const changed = texts.get(pointer);
    if (changed !== undefined) return JSON.stringify(changed);
    const size = sizes.get(pointer);
    return size !== undefined && Number(scalar.raw) === size.from ? String(size.to) : undefined;
  });
  // It was read as JSON before.
  return written as string;
}

/** Written in front of the first member, in the layout of that. */
function markBefore({ path, raw, before }: ScalarAt, marks: Set<string>, keyId: string): string | undefined {
  const pointer = toPointer(path.slice(0, -1));
  if (!marks.delete(pointer)) return undefined;
  return `"_redacted":${before === '' ? '' : ' '}${JSON.stringify(keyId)},${before}${raw}`;
}
