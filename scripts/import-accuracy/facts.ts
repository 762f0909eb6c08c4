/** What is compared of one operation. */
export interface OperationFacts {
  readonly method: string;
  readonly path: string;
  /** `query:page`, `header:X-Key`, `path:id`, `body:a.b[].c`. */
  readonly parameters: ReadonlySet<string>;
  /** Of these, those that are required. */
  readonly required: ReadonlySet<string>;
  /** By status, `data.rows[].id`; a status that nothing is known of is not there. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface DocumentFacts {
  readonly name: string;
  readonly format: string;
  readonly operations: readonly OperationFacts[];
}
