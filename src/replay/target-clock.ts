/** A clock that is that far off is not corrected: `Date` has whole seconds, and signatures allow for more. */
const TOLERANCE = 5000;

/** The clock of a target, known from the `Date` headers of its answers. */
export interface TargetClock {
  /** The time at the target in milliseconds since 1970; the time here until an answer has told. */
  now(): number;
  /** How far the target is ahead, in milliseconds; 0 while it is not known to be off. */
  ahead(): number;
  /**
   * Whether an answer has shown that the clock is off by another amount than was known. `asked` and `answered`
   * are the times here at which the request left and the answer began.
   */
  observe(date: string | undefined, asked: number, answered: number): boolean;
}

export function createTargetClock(wall: () => number = Date.now): TargetClock {
  let ahead = 0;
  return {
    now: () => wall() + ahead,
    ahead: () => ahead,
    observe(date, asked, answered) {
      const told = Date.parse(date ?? '');
      if (Number.isNaN(told)) return false;
      // The header is cut to the second, so on average half a second has passed since.
      const difference = Math.round(told + 500 - (asked + answered) / 2);
      if (Math.abs(difference - ahead) <= TOLERANCE) return false;
      ahead = Math.abs(difference) > TOLERANCE ? difference : 0;
      return true;
    },
  };
}
