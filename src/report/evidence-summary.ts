import { evidenceSources } from '../exchange/har.ts';
import { saidByProvider } from '../exchange/said-by-provider.ts';
import type { VerifyReport } from '../replay/verify-report.ts';
import { type Ground, groundOf } from './ground-of.ts';
import {
  ENGLISH,
  type ReportLanguage,
  say,
  sayCount,
  sayList,
  saySource,
} from './messages/report-language.ts';

/** What all operations of a report rest on, each once however many targets there are, as sentences of one line. */
export function evidenceSummary(report: VerifyReport, language: ReportLanguage = ENGLISH): string {
  const grounds = [...strongestByOperation(report).values()];
  const told = evidenceSources.flatMap((name) => {
    const own = grounds.filter((ground) => ground.source === name);
    const source = saySource(language, name);
    const age = oldestOf(own, language);
    return own.length === 0 ? [] : [say(language, 'grounds.recordings', { count: own.length, source, age })];
  });
  const none = grounds.filter(({ source }) => source === 'none').length;
  const all = [...told, ...(none === 0 ? [] : [say(language, 'grounds.spec-alone', { count: none })])];
  const proven = grounds.flatMap((ground) => ground.proven?.date ?? []).sort();
  const [longestAgo] = proven;
  const weak = grounds.some(
    (ground) => ground.source !== 'none' && !saidByProvider(ground.source) && ground.proven === undefined,
  );
  return [
    sayCount(language, 'grounds.operations', grounds.length, { grounds: sayList(language, all) }),
    ...(longestAgo === undefined
      ? []
      : [say(language, 'grounds.proven', { count: proven.length, day: longestAgo })]),
    ...(weak ? [say(language, 'grounds.weak')] : []),
  ].join(' ');
}

function strongestByOperation(report: VerifyReport): ReadonlyMap<string, Ground> {
  const strongest = new Map<string, Ground>();
  for (const result of report.operations) {
    const key = JSON.stringify([result.provider, result.operation]);
    const known = strongest.get(key);
    const ground = groundOf(result, report);
    if (known === undefined || isStronger(ground, known)) strongest.set(key, ground);
  }
  return strongest;
}

function isStronger(ground: Ground, than: Ground): boolean {
  const rankOf = ({ source }: Ground): number =>
    source === 'none' ? evidenceSources.length : evidenceSources.indexOf(source);
  if (rankOf(ground) !== rankOf(than)) return rankOf(ground) < rankOf(than);
  return (ground.date ?? '') > (than.date ?? '');
}

/** The one that will be too old first. */
function oldestOf(grounds: readonly Ground[], language: ReportLanguage): string {
  const [oldest] = grounds.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const day = oldest?.date?.slice(0, 10) ?? say(language, 'grounds.no-day');
  const age = say(language, grounds.length === 1 ? 'grounds.of' : 'grounds.oldest-of', { day });
  if (oldest?.days === undefined) return age;
  return say(language, 'grounds.aged', { age, days: sayCount(language, 'evidence.age', oldest.days) });
}
