/**
 * The place of a finding in what was received: a few lines around it, long values shortened, secrets and
 * identifiers of persons not as they are.
 */
export interface Excerpt {
  /** JSON Pointer into this one body, with the index of the item; left out where the place is none of a readable body. */
  readonly pointer?: string;
  /** At most 15, of at most 120 characters each. */
  readonly lines: readonly string[];
  /** Index of the line that the finding is about. */
  readonly marked: number;
}
