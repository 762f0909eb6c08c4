/** One row of a table of fields, its cells sorted by what they hold. Texts are as the page has them; empty where nothing stands. */
export interface FieldRow {
  /** Empty where the row speaks of the items of the array above it; between asterisks where it is a keyword. */
  readonly name: string;
  /** How far to the right the name stands: only more or less of it means anything. */
  readonly depth: number;
  /** Whether a mark, and not only blanks, shows the depth. */
  readonly marked: boolean;
  readonly place: string;
  readonly type: string;
  readonly required: string;
  /** Whether a yes in `required` says that the field may be left out. */
  readonly negative: boolean;
  /** Whether a yes in `required` says that the field may be null. */
  readonly nullable: boolean;
  /** Whether the name itself carries the mark of a required field. */
  readonly starred: boolean;
  readonly default: string;
  readonly limits: string;
  readonly description: string;
  readonly example: string;
  /** The value that is always sent, in a table of headers. */
  readonly value: string;
  readonly other: string;
  /** The number of the row, where the table counts them. */
  readonly number: string;
  readonly line: number;
}

export const EMPTY_ROW: FieldRow = {
  name: '',
  depth: 0,
  marked: false,
  place: '',
  type: '',
  required: '',
  negative: false,
  nullable: false,
  starred: false,
  default: '',
  limits: '',
  description: '',
  example: '',
  value: '',
  other: '',
  number: '',
  line: 0,
};
