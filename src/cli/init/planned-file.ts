/** A file of a project as `lockstep init` leaves it. */
export interface PlannedFile {
  /** Relative to the project, with slashes. */
  readonly path: string;
  readonly text: string;
  /** `kept` is not written: `text` is what stands there. */
  readonly fate: 'new' | 'completed' | 'kept';
  /** What of a kept file may not suit, or what was added to a completed one, in a few words. */
  readonly note?: string;
}
