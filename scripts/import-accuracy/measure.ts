import { type Comparison, compareFacts, emptyComparison, precision, recall } from './compare-facts.ts';
import { CONTRADICTIONS } from './contradictions.ts';
import type { Case } from './corpus.ts';
import { draftDifferences, type JudgedDifferences } from './draft-differences.ts';
import { type ImportedCase, importAll, importCase } from './import-case.ts';
import { largePage } from './large-page.ts';

export interface Measured {
  readonly byFormat: ReadonlyMap<string, Comparison>;
  readonly all: Comparison;
  readonly contradictions: number;
  readonly untold: readonly string[];
  readonly judged: readonly JudgedDifferences[];
  readonly speed: Speed;
  /** A line for each difference between what was read and what is there. */
  readonly differences: readonly string[];
  readonly missed: readonly string[];
}

export interface Speed {
  readonly bytes: number;
  readonly operations: number;
  /** Of the processor, since the machine may be shared. */
  readonly seconds: number;
}

const GOALS = { fields: 0.98, required: 0.97, exact: 0.9, seconds: 2 };

export async function measure(cases: readonly Case[]): Promise<Measured> {
  const byFormat = new Map<string, Comparison>();
  const all = emptyComparison();
  const differences: string[] = [];
  const read = new Map<string, ImportedCase>();
  for (const one of cases) {
    const imported = await importCase(one.files);
    read.set(one.name, imported);
    const own = byFormat.get(one.format) ?? emptyComparison();
    byFormat.set(one.format, own);
    const before = own.differences.length;
    compareFacts(own, one.operations, imported.operations);
    compareFacts(all, one.operations, imported.operations);
    differences.push(...own.differences.slice(before).map((line) => `${one.name}: ${line}`));
  }
  const untold = CONTRADICTIONS.filter(({ name, isTold }) => !(read.get(name)?.doubts.some(isTold) ?? false));
  const told = {
    contradictions: CONTRADICTIONS.length,
    untold: untold.map(({ name, what }) => `${name}: ${what}`),
  };
  const judged = await judgedDifferences(cases);
  const measured = { byFormat, all, ...told, judged, speed: await speedOf(), differences };
  return { ...measured, missed: missedGoals(measured) };
}

/** All pages of a provider in one import, as a person would give them. */
async function judgedDifferences(cases: readonly Case[]): Promise<readonly JudgedDifferences[]> {
  const providers = [...new Set(cases.flatMap(({ provider }) => provider ?? []))];
  return Promise.all(
    providers.map(async (provider) => {
      const files = cases.filter((one) => one.provider === provider).flatMap((one) => one.files);
      return draftDifferences(provider, (await importAll(files)).yaml);
    }),
  );
}

/** The least of three: whatever else the machine does only adds. */
async function speedOf(): Promise<Speed> {
  const page = Buffer.from(largePage());
  let best: Speed | undefined;
  for (let round = 0; round < 3; round += 1) {
    const started = process.cpuUsage();
    const { operations } = await importAll([{ name: 'large.md', bytes: page }]);
    const { user, system } = process.cpuUsage(started);
    const seconds = (user + system) / 1e6;
    if (best === undefined || seconds < best.seconds) best = { bytes: page.length, operations, seconds };
  }
  return best ?? { bytes: page.length, operations: 0, seconds: 0 };
}

function missedGoals({ all, untold, judged, speed }: Omit<Measured, 'missed'>): readonly string[] {
  const operations = all.operations.found + all.operations.missed;
  const checks: readonly (readonly [string, boolean])[] = [
    ['every method and path', all.operations.missed === 0 && all.operations.wrong === 0],
    ['fields found', Math.min(recall(all.fields), recall(all.parameters)) >= GOALS.fields],
    ['fields right', Math.min(precision(all.fields), precision(all.parameters)) >= GOALS.fields],
    ['required flags', Math.min(recall(all.required), precision(all.required)) >= GOALS.required],
    ['operations exactly right', all.exact / operations >= GOALS.exact],
    ['every known contradiction', untold.length === 0],
    ['every difference judged', judged.every(({ unjudged }) => unjudged.length === 0)],
    ['speed', speed.seconds < GOALS.seconds && speed.operations === 200],
  ];
  return checks.flatMap(([goal, isMet]) => (isMet ? [] : [goal]));
}
