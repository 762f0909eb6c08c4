import type { JsonObject } from '../../json/json-value.ts';
import type { OperationTable } from '../../spec/operation-table.ts';
import type { Finding } from '../finding.ts';
import type { Edit } from './edit.ts';

/** The spec that a finding is about, as it is now. */
export interface PatchedSpec {
  readonly root: JsonObject;
  readonly table: OperationTable;
}

/** How a finding is put right in the spec. */
export type Patch =
  /** No edits where the spec has it already. `what` begins with a verb in the past, and is no sentence yet. */
  | { readonly kind: 'edits'; readonly edits: readonly Edit[]; readonly what: string }
  /** Why no edit is right for certain, and what a person does; two sentences. */
  | { readonly kind: 'by-hand'; readonly reason: string; readonly next: string };

/** Works out a patch. `seen` is a sentence that says when and where it was seen, for what has to be described. */
export type MakePatch = (finding: Finding, spec: PatchedSpec, seen: string) => Patch;

export function edited(what: string, ...edits: readonly Edit[]): Patch {
  return { kind: 'edits', edits, what };
}

export function unchanged(): Patch {
  return { kind: 'edits', edits: [], what: 'changed nothing, since the spec has it already' };
}

export function byHand(reason: string, next: string): Patch {
  return { kind: 'by-hand', reason, next };
}

export function outdated(pointer: string): Patch {
  return byHand(
    `The spec has nothing at ${pointer === '' ? 'the place that the finding is about' : pointer}.`,
    'The report is older than the spec: run lockstep verify again.',
  );
}
