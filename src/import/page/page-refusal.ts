/** Why a page is not read at all. */
export type RefusalReason =
  | 'binary'
  | 'encoding'
  | 'empty'
  | 'too-large'
  | 'line-too-long'
  | 'too-many-rows'
  | 'too-deep';

/** Thrown while a page is read, and caught where all pages are read: it never leaves this layer. */
export class PageRefusal extends Error {
  override readonly name = 'PageRefusal';
  readonly reason: RefusalReason;
  readonly line: number;
  /** What was found, and how much of it is allowed. */
  readonly detail: string;

  constructor(reason: RefusalReason, detail: string, line = 1) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
    this.detail = detail;
    this.line = line;
  }
}
