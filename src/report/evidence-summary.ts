import { evidenceSources } from '../exchange/har.ts';
import { saidByProvider } from '../exchange/said-by-provider.ts';
import type { VerifyReport } from '../replay/verify-report.ts';
import { type Ground, groundOf } from './ground-of.ts';
import { counted } from './report-words.ts';

/** What all operations of a report rest on, each once however many targets there are, as sentences of one line. */
export function evidenceSummary(report: VerifyReport): string {
  const grounds = [...strongestByOperation(report).values()];
  const told = evidenceSources.flatMap((source) => {
    const own = grounds.filter((ground) => ground.source === source);
    return own.length === 0 ? [] : [`${own.length} on ${source} recordings (${oldestOf(own)})`];
  });
  const none = grounds.filter(({ source }) => source === 'none').length;
  const all = [...told, ...(none === 0 ? [] : [`${none} on nothing but the spec`])];
  const proven = grounds.flatMap((ground) => ground.proven?.date ?? []).sort();
  const weak = grounds.some(
    (ground) => ground.source !== 'none' && !saidByProvider(ground.source) && ground.proven === undefined,
  );
  return [
    `${counted(grounds.length, 'operation')}: ${all.join(', ')}.`,
    ...(proven.length === 0 ? [] : [`${proven.length} proven at live, the longest ago on ${proven[0]}.`]),
    ...(weak ? ['Documentation and synthetic recordings prove nothing about the provider.'] : []),
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
function oldestOf(grounds: readonly Ground[]): string {
  const [oldest] = grounds.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const day = oldest?.date?.slice(0, 10) ?? 'a day that is not told';
  const age = oldest?.days === undefined ? '' : `, ${counted(oldest.days, 'day')} old`;
  return `${grounds.length === 1 ? '' : 'the oldest '}of ${day}${age}`;
}
