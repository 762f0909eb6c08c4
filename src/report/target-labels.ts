import { ENGLISH, type ReportLanguage, say } from './messages/report-language.ts';
import { printable } from './printable.ts';

/** More would push the last column of three off a terminal. */
const WIDEST = 32;
const CUT = '...';

/**
 * Short names of targets for people, by target and each once: `none` is the document, a URL loses its scheme,
 * its account and its query, and what is long is cut in its middle.
 */
export function targetLabels(
  targets: readonly string[],
  language: ReportLanguage = ENGLISH,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  for (const target of targets) {
    const label = unused(shortened(nameOf(target, language)), taken);
    taken.add(label);
    labels.set(target, label);
  }
  return labels;
}

function nameOf(target: string, language: ReportLanguage): string {
  if (target === 'none') return say(language, 'target.document');
  if (!URL.canParse(target)) return printable(target);
  const { host, pathname } = new URL(target);
  return host === '' ? printable(target) : `${host}${pathname.replace(/\/+$/, '')}`;
}

function shortened(name: string): string {
  if (name.length <= WIDEST) return name;
  const kept = WIDEST - CUT.length;
  const head = Math.ceil(kept / 2);
  return `${name.slice(0, head)}${CUT}${name.slice(head - kept)}`;
}

function unused(label: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? label : `${label} (${number})`;
    if (!taken.has(numbered)) return numbered;
  }
}
