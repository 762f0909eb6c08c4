import type { Source } from './draft.ts';

/** Why a person should look at a place again. A closed set: a formatter has a sentence for each. */
export type DoubtCode =
  // The page says two things.
  | 'type-contradicted'
  | 'examples-differ'
  | 'null-in-example'
  | 'required-missing-in-example'
  | 'only-in-example'
  | 'not-in-example'
  | 'value-outside-enum'
  | 'value-outside-limits'
  | 'default-contradicted'
  | 'required-contradicted'
  | 'name-duplicate'
  | 'operation-duplicate'
  // The page lost something, or says it in a way that was not understood.
  | 'nesting-lost'
  | 'nesting-jump'
  | 'type-unknown'
  | 'type-missing'
  | 'model-unknown'
  | 'required-unknown'
  | 'required-unstated'
  | 'name-missing'
  | 'name-odd'
  | 'cells-shifted'
  | 'cell-ignored'
  | 'row-dropped'
  | 'table-ignored'
  | 'link-unknown'
  | 'enum-unclear'
  | 'default-unclear'
  | 'method-missing'
  | 'path-missing'
  | 'path-odd'
  | 'path-parameter-undeclared'
  | 'path-parameter-unused'
  | 'server-missing'
  | 'server-placeholder'
  | 'place-assumed'
  | 'media-type-assumed'
  | 'status-assumed'
  | 'selector-assumed'
  | 'request-empty'
  | 'response-empty'
  | 'prose-only'
  | 'placeholder-value'
  | 'example-repaired'
  | 'example-unreadable'
  | 'yaml-unreadable'
  | 'reference-dangling'
  | 'openapi-odd'
  // A whole page.
  | 'page-refused'
  | 'page-without-operations'
  | 'format-assumed'
  | 'limit-reached'
  // What is written says it in another way, or not at all.
  | 'example-invalid'
  | 'operations-joined'
  | 'extension-dropped'
  | 'security-moved'
  | 'name-changed'
  | 'spec-flaw'
  // Traffic and collections.
  | 'traffic-thin'
  | 'entry-ignored'
  | 'script-ignored';

/** One doubt: where, what was read, what the draft says now. No sentences. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly source: Source;
  /** Method and path, as in `GET /a/{b}`. */
  readonly operation?: string;
  /** Which part of it: `query:name`, `header:name`, `path:name`, `body:a.b[].c`, `200:a.b[].c`; or the name of a model. */
  readonly place?: string;
  /** What stands on the page, shortened. */
  readonly read: string;
  /** The other side of a contradiction: what stands elsewhere. */
  readonly against?: string;
  /** What the draft says; empty where it says nothing. */
  readonly chosen: string;
}

/** Why a part of a draft is a guess. A closed set, as above. */
export type AssumptionCode =
  | 'type-missing'
  | 'type-unknown'
  | 'type-from-example'
  | 'type-widened-by-example'
  | 'null-from-example'
  | 'field-from-example'
  | 'items-unknown'
  | 'nesting-from-example'
  | 'nesting-from-types'
  | 'enum-unclear'
  | 'enum-widened-by-example'
  | 'enum-open-ended'
  | 'enum-exceeded-by-example'
  | 'default-unclear'
  | 'place-from-method'
  | 'media-type'
  | 'status'
  | 'method-missing'
  | 'path-odd'
  | 'path-parameter-undeclared'
  | 'server-placeholder'
  | 'selector'
  | 'model-unknown'
  | 'required-contradicted'
  | 'prose-only'
  | 'salvaged'
  | 'operations-joined'
  | 'security-scheme'
  | 'seen-in-traffic';

export interface Assumption {
  readonly code: AssumptionCode;
  /** What the page says that led to it, where it says anything. */
  readonly read?: string;
}
