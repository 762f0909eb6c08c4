import { type Judge, judgeOf } from './judge.ts';
import type { Contestant } from './peers.ts';
import type { Subject } from './subjects.ts';

/** What one contestant made of all schemas together. */
export interface Score {
  readonly name: string;
  readonly schemas: number;
  readonly values: number;
  readonly valid: number;
  /** Values that it threw an error for; they count as not valid. */
  readonly thrown: number;
  /** Processor time of making them, in ms. */
  readonly cpu: number;
  /** Where values were wrong, by pointer, a few of them. */
  readonly wrong: readonly string[];
}

const MOST_WRONG = 5;

/** Of a run that takes minutes, a word now and then. */
const TOLD_EVERY = 500;

/** Makes `count` values of every schema and has them judged; only making them is timed. */
export function contest(
  contestant: Contestant,
  subjects: readonly Subject[],
  count: number,
  tell: (line: string) => void,
): Score {
  const sum = { schemas: 0, values: 0, valid: 0, thrown: 0, cpu: 0 };
  const wrong = new Set<string>();
  for (const subject of subjects) {
    const judge = judgeOf(subject.spec.table);
    for (const pointer of Object.keys(subject.spec.table.schemas)) {
      const one = contestOfSchema(contestant, subject, pointer, judge, count);
      if (one === undefined) continue;
      sum.schemas += 1;
      if (sum.schemas % TOLD_EVERY === 0) tell(`${contestant.name}, ${subject.name}: ${sum.schemas} schemas`);
      sum.values += count;
      sum.valid += one.valid;
      sum.thrown += one.thrown;
      sum.cpu += one.cpu;
      if (one.valid < count && wrong.size < MOST_WRONG) wrong.add(`${subject.name}${pointer}`);
    }
  }
  return { name: contestant.name, ...sum, wrong: [...wrong] };
}

function contestOfSchema(
  { ready }: Contestant,
  subject: Subject,
  pointer: string,
  judge: Judge,
  count: number,
): Pick<Score, 'valid' | 'thrown' | 'cpu'> | undefined {
  const make = ready(subject, pointer);
  if (make === undefined) return undefined;
  const values: unknown[] = [];
  let thrown = 0;
  const before = process.cpuUsage();
  for (let row = 0; row < count; row += 1) {
    try {
      values.push(make(row));
    } catch {
      thrown += 1;
    }
  }
  const { user, system } = process.cpuUsage(before);
  const validate = judge(pointer);
  const valid = values.filter((value) => value !== undefined && validate(value)).length;
  return { valid, thrown, cpu: (user + system) / 1000 };
}
