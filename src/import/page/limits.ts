/** What a page may hold. Real pages stay far below; beyond it, reading could take minutes or all memory. */
export const LIMITS = {
  bytes: 8_388_608,
  /** UTF-16 code units. A page of HTML often is one line. */
  lineLength: 100_000,
  htmlLineLength: 4_194_304,
  /** Of OpenAPI, a collection or traffic, which tools write in one line. */
  machineLineLength: 16_777_216,
  rows: 50_000,
  /** Of one row; and of all rows of a table. */
  cells: 60,
  tableCells: 500_000,
  /** Headings, lines of prose, tables, examples. */
  blocks: 100_000,
  /** Of one page, collection or recording. The largest descriptions that are known have some thousand. */
  operations: 5_000,
  /** Of one method and path that nothing tells apart, and that stand as one. */
  joined: 100,
  /** Of one object, in a table or an example. */
  fields: 5_000,
  /** Levels of fields, and of values in an example. */
  fieldDepth: 32,
  /** Levels of collections in YAML. */
  depth: 100,
  /** HTML elements inside one another. */
  elements: 1_000,
} as const;
