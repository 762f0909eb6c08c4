/** An exchange that is in no recording, and why. */
export interface LostExchange {
  readonly method: string;
  /** Path and query as they were asked for. */
  readonly target: string;
  /**
   * The client or the target ended it before it was whole; a body is larger than what is recorded; or a body is
   * packed in a way in which nothing can be redacted.
   */
  readonly reason: 'client-gone' | 'target-failed' | 'too-large' | 'unreadable';
  /** What failed. */
  readonly detail: string;
}
