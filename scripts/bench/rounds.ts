import { cpuTime } from './cpu-time.ts';
import type { Load, LoadJob } from './load.ts';
import type { Loader } from './loader.ts';
import type { BenchRequest } from './requests.ts';

/** A server under its name in the table. */
export interface Subject {
  readonly name: string;
  readonly origin: string;
  readonly pid: number;
  /** What of its answer is other than in that of the bare server; nothing where it is left out. */
  readonly differsIn?: 'headers' | 'all';
  /** Answers after which it is warm; 20,000 where it is left out. */
  readonly warmAfter?: number;
  /** What it is asked, where that is not the request of the contest. */
  readonly request?: BenchRequest;
}

/** Servers that answer one request with the same bytes, at a number of connections, each against the bare one. */
export interface Contest {
  readonly title: string;
  readonly request: BenchRequest;
  readonly connections: number;
  readonly bare: Subject;
  readonly subjects: readonly Subject[];
}

export interface Sample {
  readonly subject: Subject;
  readonly load: Load;
  /** Processor time of the server for an answer, in microseconds: hardly moved by what else the machine does. */
  readonly cpu: number | undefined;
  /** Answers a second, of those of the bare server just before and just after; undefined for the bare server. */
  readonly ratio: number | undefined;
}

export interface Result {
  readonly contest: Contest;
  readonly samples: readonly Sample[];
}

/** Runs the contests so many times, one after the other, and the subjects of every second round backwards. */
export async function runRounds(
  loader: Loader,
  contests: readonly Contest[],
  { rounds, slice }: { readonly rounds: number; readonly slice: number },
): Promise<Result[]> {
  const samples = new Map<Contest, Sample[]>(contests.map((contest) => [contest, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [contest, known] of samples) {
      const subjects = round % 2 === 0 ? contest.subjects : contest.subjects.toReversed();
      known.push(...(await runContest(loader, contest, subjects, slice)));
    }
  }
  return Array.from(samples, ([contest, found]) => ({ contest, samples: found }));
}

/** Brings about that in which a subject is loaded; what it returns ends that. */
export type Setting = (subject: Subject) => Promise<(() => unknown) | undefined>;

/** Between any two subjects, and at both ends, the bare server is loaded just as long. */
export async function runContest(
  loader: Loader,
  { request, connections, bare }: Contest,
  subjects: readonly Subject[],
  seconds: number,
  setting: Setting = async () => undefined,
): Promise<Sample[]> {
  const run = (subject: Subject) =>
    measure(loader, subject, { request: subject.request ?? request, connections, seconds });
  let before = await run(bare);
  const samples: Sample[] = [before];
  for (const subject of subjects) {
    const end = await setting(subject);
    const sample = await run(subject).finally(end);
    const after = await run(bare);
    const ratio = sample.load.perSecond / ((before.load.perSecond + after.load.perSecond) / 2);
    samples.push({ ...sample, ratio }, after);
    before = after;
  }
  return samples;
}

/** Milliseconds that a server may stand idle and be measured at once. The bare one, between all others, is idle for less. */
const RESTED = 3000;

async function measure(loader: Loader, subject: Subject, job: Omit<LoadJob, 'origin'>): Promise<Sample> {
  // The machine takes back what nobody touches, and to get it again is not what an answer costs.
  if (loader.idle(subject.origin) > RESTED) await loader.run({ ...job, origin: subject.origin });
  const before = cpuTime(subject.pid);
  const load = await loader.run({ ...job, origin: subject.origin });
  const after = cpuTime(subject.pid);
  const cpu =
    before === undefined || after === undefined ? undefined : ((after - before) * 1e6) / load.answers;
  return { subject, load, cpu, ratio: undefined };
}

/** After so many answers the compilers of the engine have done their work; the time they need depends on the machine. */
const WARM = 20_000;
const MOST_SLICES = 3;

/**
 * Loads every server until it is warm; what comes of it does not count. Gives up after three slices, and
 * returns the names of those that are not warm.
 */
export async function warmUp(
  loader: Loader,
  contests: readonly Contest[],
  seconds: number,
): Promise<readonly string[]> {
  const seen = new Set<string>();
  const cold: string[] = [];
  // Backwards, since the most connections stand last.
  for (const { title, request: asked, connections, bare, subjects } of contests.toReversed()) {
    for (const { name, origin, request = asked, warmAfter = WARM } of [bare, ...subjects]) {
      const key = `${origin}${request.target} ${request.body ?? ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      let answers = 0;
      for (let slice = 0; slice < MOST_SLICES && answers < warmAfter; slice += 1) {
        answers += (await loader.run({ origin, request, connections, seconds })).answers;
      }
      if (answers < warmAfter) cold.push(`${name} (${title}, ${answers} answers)`);
    }
  }
  return cold;
}
