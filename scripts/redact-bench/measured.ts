/** What a part of the bench has found out: lines for people, and what fails the bench. */
export interface Measured {
  readonly told: string;
  readonly problems: readonly string[];
}
