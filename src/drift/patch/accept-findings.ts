import { ownError } from '../../errors/lockstep-error.ts';
import type { JsonValue } from '../../json/json-value.ts';
import type { Outcome } from '../../provider/provider.ts';
import { sameJson } from '../../spec/explain/same-json.ts';
import { type LoadedSpec, parseSpec } from '../../spec/load-spec.ts';
import type { Finding } from '../finding.ts';
import { brokenRule, countProblems } from './broken-rule.ts';
import type { Edit } from './edit.ts';
import { editValue } from './edit-value.ts';
import { operationsUsing } from './operations-using.ts';
import { patchOf } from './registry.ts';
import { editText } from './text/edit-text.ts';

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
  const { file, text, findings, outcome } = acceptance;
  const spec = parseSpec(file, text, '3.x');
  const start: State = { text, spec, findings: [] };
  const all = findings.reduce((state, finding) => accept(state, finding, acceptance), start);
  if (all.text === text) return all;
  const before = await countProblems(spec, outcome);
  if (brokenRule(before, await countProblems(all.spec, outcome)) === undefined) return all;
  // Only now is it worth the time to ask the rules after each.
  let state = start;
  for (const finding of findings) {
    const next = accept(state, finding, acceptance);
    const broken =
      next.text === state.text ? undefined : brokenRule(before, await countProblems(next.spec, outcome));
    state =
      broken === undefined
        ? next
        : leave(state, finding, `The edit would break the rule ${broken} Edit the spec by hand.`);
  }
  return state;
}

interface State extends AcceptedSpec {
  readonly spec: LoadedSpec;
}

/** At each place that the finding is about, or at none of them. */
function accept(state: State, finding: Finding, acceptance: Acceptance): State {
  let next = state;
  const told: string[] = [];
  for (const specPointer of [finding.specPointer, ...(finding.alsoAt ?? [])]) {
    const step = acceptAt(next, { ...finding, specPointer }, acceptance);
    if ('left' in step) return leave(state, finding, step.left);
    next = { ...next, ...step.state };
    told.push(step.what);
  }
  return accepted(next, finding, [...new Set(told)].join(' and '));
}

type Step =
  | { readonly left: string }
  | { readonly state: Pick<State, 'text' | 'spec'>; readonly what: string };

function acceptAt(state: State, finding: Finding, { seen }: Acceptance): Step {
  const patch = patchOf(finding, state.spec, seen(finding));
  if (patch.kind === 'by-hand') return { left: `${patch.reason} ${patch.next}` };
  const { edits, what } = patch;
  if (edits.length === 0) return { state, what };
  const next = apply(state, edits);
  if (typeof next === 'string')
    return { left: `${next} Edit ${edits.map(({ pointer }) => pointer).join(', ')} by hand.` };
  const [{ pointer } = { pointer: '' }] = edits;
  const others = operationsUsing(state.spec, pointer).filter((id) => id !== finding.operation);
  const shared = others.length === 0 ? '' : `, which ${listed(others)} as well`;
  return { state: next, what: `${what} (${pointer})${shared}` };
}

function listed(ids: readonly string[]): string {
  return ids.length === 1 ? `${ids[0]} uses` : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)} use`;
}

/** The text and what it says after the edits, or why they cannot be made. */
function apply({ text, spec }: State, edits: readonly Edit[]): Pick<State, 'text' | 'spec'> | string {
  let edited = text;
  let meant: JsonValue = spec.root;
  for (const edit of edits) {
    const next: string | undefined = editText(edited, edit);
    const value: JsonValue | undefined = editValue(meant, edit);
    if (next === undefined || value === undefined)
      return 'The place is written in a way that no edit could keep, such as by a merge key.';
    edited = next;
    meant = value;
  }
  try {
    const next = parseSpec(spec.file, edited, '3.x');
    if (!sameJson(next.root, meant))
      return 'The edit would change other places as well, such as those that repeat an anchor.';
    return { text: edited, spec: next };
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
