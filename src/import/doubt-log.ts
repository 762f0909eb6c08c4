import type { Doubt, DoubtCode } from './doubt.ts';

/** What a doubt says besides the page and the operation that it is about. */
export interface Note {
  readonly code: DoubtCode;
  readonly line: number;
  readonly place?: string;
  readonly read?: string;
  readonly against?: string;
  readonly chosen?: string;
}

const MOST = 2_000;
const LONGEST = 200;

/** Collects the doubts of one page. */
export class DoubtLog {
  readonly page: string;
  readonly doubts: Doubt[] = [];
  /** Method and path of the operation that is being read. */
  operation: string | undefined;

  constructor(page: string) {
    this.page = page;
  }

  add(note: Note): void {
    if (this.doubts.length > MOST) return;
    const { code, line, place, read = '', against, chosen = '' } = note;
    const limited = this.doubts.length === MOST;
    this.doubts.push({
      code: limited ? 'limit-reached' : code,
      source: { page: this.page, line },
      ...(this.operation !== undefined && { operation: this.operation }),
      ...(place !== undefined && { place }),
      read: limited ? `${MOST} doubts` : shortened(read),
      ...(against !== undefined && { against: shortened(against) }),
      chosen: shortened(chosen),
    });
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
