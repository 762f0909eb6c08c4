import { ownError } from '../../errors/lockstep-error.ts';
import { isJsonObject, type JsonValue } from '../../json/json-value.ts';
import type { Outcome } from '../../provider/provider.ts';
import { sameJson } from '../../spec/explain/same-json.ts';
import type { SpecDocument } from '../../spec/load-document.ts';
import { type LoadedSpec, parseSpec, specOf } from '../../spec/load-spec.ts';
import { once } from '../../spec/once.ts';
import type { Finding } from '../finding.ts';
import { brokenRule, countProblems, type RuleCounts } from './broken-rule.ts';
import type { Edit } from './edit.ts';
import { editValue } from './edit-value.ts';
import { operationsUsing } from './operations-using.ts';
import { patchOf } from './registry.ts';
import { type EditedText, settled, textToEdit, withEdit } from './text/edit-text.ts';

export interface Acceptance {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** What a description says of where and when something was seen: a sentence. */
  readonly seen: (finding: Finding) => string;
  /** That of the provider, which the rules of a normalised spec need. */
  readonly outcome: Outcome | undefined;
}

/** What became of a finding, in the words of a report. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly accepted: boolean;
  /** Of one that was accepted what was done, with the place; of another the reason and what a person does. */
  readonly what: string;
}

export interface AcceptedSpec {
  readonly text: string;
  /** In the order of the findings. */
  readonly findings: readonly AcceptedFinding[];
}

/**
 * Turns findings into edits of a spec's text. What comes out loads, says what was meant and no more, and breaks no
 * rule of a normalised spec that it did not break before: a finding whose edit would is left.
 *
 * @throws LockstepError with the codes of {@link parseSpec} where the text is no spec to begin with.
 */
export async function acceptFindings(acceptance: Acceptance): Promise<AcceptedSpec> {
  const { file, text, outcome } = acceptance;
  const spec = parseSpec(file, text, '3.x');
  const start: State = { edited: textToEdit(text), spec, findings: [] };
  const before = once(() => countProblems(spec, outcome));
  const all = await acceptAll(start, { ...acceptance, before });
  return { text: all.edited.text, findings: all.findings };
}

interface Context extends Acceptance {
  /** Of the rules, as the spec was given. */
  readonly before: () => Promise<RuleCounts>;
}

interface State {
  readonly edited: EditedText;
  /** What is meant by the edits; that the text says it is known once they are settled and read. */
  readonly spec: LoadedSpec;
  readonly findings: readonly AcceptedFinding[];
}

/** In the quickest way in which nothing goes wrong. */
async function acceptAll(start: State, context: Context): Promise<State> {
  // What an edit does to the places that repeat it, the next one could undo.
  if (start.edited.source().repeats) return acceptByRules(start, context, confirmed);
  const all = checked(
    context.findings.reduce((state, finding) => accept(state, finding, context, taken), start),
  );
  if (all !== undefined && (await newlyBroken(start, all, context)) === undefined) return all;
  return checked(await acceptByRules(start, context, taken)) ?? acceptByRules(start, context, confirmed);
}

/** Asks the rules after each. */
async function acceptByRules(start: State, context: Context, finish: Finish): Promise<State> {
  let state = start;
  for (const finding of context.findings) {
    const next = accept(state, finding, context, finish);
    const broken = await newlyBroken(state, next, context);
    state =
      broken === undefined
        ? next
        : leave(state, finding, `The edit would break the rule ${broken} Edit the spec by hand.`);
  }
  return state;
}

/** `undefined` where it does not come out as it was meant. */
function checked(state: State): State | undefined {
  const result = confirmed(state);
  return typeof result === 'string' ? undefined : { ...state, ...result };
}

async function newlyBroken(
  start: State,
  next: State,
  { before, outcome }: Context,
): Promise<string | undefined> {
  if (next.spec === start.spec) return undefined;
  return brokenRule(await before(), await countProblems(next.spec, outcome));
}

/** At each place that the finding is about, or at none of them. */
function accept(state: State, finding: Finding, context: Context, finish: Finish): State {
  let next = state;
  const told: string[] = [];
  for (const specPointer of [finding.specPointer, ...(finding.alsoAt ?? [])]) {
    const step = acceptAt(next, { ...finding, specPointer }, context, finish);
    if ('left' in step) return leave(state, finding, step.left);
    next = { ...next, ...step.draft };
    told.push(step.what);
  }
  return accepted(next, finding, [...new Set(told)].join(' and '));
}

type Draft = Pick<State, 'edited' | 'spec'>;
type Step = { readonly left: string } | { readonly draft: Draft; readonly what: string };

/** What becomes of edits that were made, or why they cannot be. */
type Finish = (draft: SpecDraft) => Draft | string;

interface SpecDraft {
  readonly edited: EditedText;
  readonly spec: SpecDocument;
}

function acceptAt(state: State, finding: Finding, { seen }: Context, finish: Finish): Step {
  const patch = patchOf(finding, state.spec, seen(finding));
  if (patch.kind === 'by-hand') return { left: `${patch.reason} ${patch.next}` };
  const { edits, what } = patch;
  if (edits.length === 0) return { draft: state, what };
  const made = make(state, edits);
  const draft = typeof made === 'string' ? made : finish(made);
  if (typeof draft === 'string')
    return { left: `${draft} Edit ${edits.map(({ pointer }) => pointer).join(', ')} by hand.` };
  const [{ pointer } = { pointer: '' }] = edits;
  const others = operationsUsing(state.spec, pointer).filter((id) => id !== finding.operation);
  const shared = others.length === 0 ? '' : `, which ${listed(others)} as well`;
  return { draft, what: `${what} (${pointer})${shared}` };
}

function listed(ids: readonly string[]): string {
  return ids.length === 1 ? `${ids[0]} uses` : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)} use`;
}

const ODD = 'The place is written in a way that no edit could keep, such as by a merge key.';

/** The edits in the text, and what is meant by them. */
function make({ edited, spec }: State, edits: readonly Edit[]): SpecDraft | string {
  let text: EditedText | undefined = edited;
  let root: JsonValue | undefined = spec.root;
  for (const edit of edits) {
    text = text && withEdit(text, edit);
    root = root && editValue(root, edit);
  }
  return text === undefined || !isJsonObject(root) ? ODD : { edited: text, spec: { file: spec.file, root } };
}

/** Without a look at the text: only a spec that could be read is taken further. */
function taken({ edited, spec }: SpecDraft): Draft | string {
  return readable(() => ({ edited, spec: specOf(spec) }));
}

/** The text settled and read, and held against what is meant. */
function confirmed(draft: SpecDraft): Draft | string {
  const edited = settled(draft.edited);
  if (!edited.keepsComments) return ODD;
  return readable(() => {
    const spec = parseSpec(draft.spec.file, edited.text, '3.x');
    return sameJson(spec.root, draft.spec.root)
      ? { edited, spec }
      : 'The edit would change other places as well, such as those that repeat an anchor.';
  });
}

function readable(read: () => Draft | string): Draft | string {
  try {
    return read();
  } catch (error) {
    return `The edited spec could not be read: ${ownError(error).message}`;
  }
}

function accepted(state: State, finding: Finding, what: string): State {
  return { ...state, findings: [...state.findings, { finding, accepted: true, what }] };
}

function leave(state: State, finding: Finding, what: string): State {
  return { ...state, findings: [...state.findings, { finding, accepted: false, what }] };
}
