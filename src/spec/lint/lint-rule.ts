import type { JsonObject } from '../../json/json-value.ts';
import type { Outcome } from '../../provider/provider.ts';
import type { CompiledSpec } from '../compiled-spec.ts';
import type { DocumentNode } from './document-nodes.ts';

/** What every rule looks at. */
export interface LintSubject {
  readonly root: JsonObject;
  readonly nodes: readonly DocumentNode[];
  /** Where the provider declares none, its bodies need not be told apart. */
  readonly outcome: Outcome | undefined;
}

/** Besides, the operations and schemas of the document, which exist only where it could be read. */
export interface ReadLintSubject extends LintSubject {
  readonly spec: CompiledSpec;
}

/** A place that breaks a rule. */
export interface RawProblem {
  /** JSON Pointer into the document. */
  readonly pointer: string;
  /** What is wrong there and what to write instead, in one line. */
  readonly sentence: string;
}

type Problems = readonly RawProblem[] | Promise<readonly RawProblem[]>;

/** Something that a normalised spec has to keep; `needs` says what of the spec has to be readable. */
export type LintRule =
  | {
      readonly name: string;
      readonly needs: 'document';
      check(subject: LintSubject): Problems;
    }
  | {
      readonly name: string;
      readonly needs: 'operations';
      check(subject: ReadLintSubject): Problems;
    };
