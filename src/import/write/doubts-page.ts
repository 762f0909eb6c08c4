import type { Doubt } from '../doubt.ts';
import { type DoubtTopic, doubtSentence, topicOf } from './format-doubt.ts';
import { sourceText } from './source-mark.ts';

const HEADINGS: Readonly<Record<DoubtTopic, string>> = {
  page: 'Whole pages',
  contradiction: 'What says two things',
  lost: 'What is missing or was not understood',
  guess: 'What was guessed',
};

export interface DoubtsSubject {
  readonly title: string;
  /** The name of the draft's file, in the same folder. */
  readonly spec: string;
}

/** DOUBTS.md: each doubt with its place and the choice made, to be ticked off. */
export function doubtsPage(doubts: readonly Doubt[], { title, spec }: DoubtsSubject): string {
  const topics = Object.keys(HEADINGS) as DoubtTopic[];
  const sections = topics.flatMap((topic) => {
    const found = doubts.filter(({ code }) => topicOf(code) === topic);
    return found.length === 0 ? [] : [`## ${HEADINGS[topic]}`, ...byOperation(found)];
  });
  const intro =
    doubts.length === 0
      ? `Nothing in \`${spec}\` is in doubt.`
      : `What to look at before \`${spec}\` is more than a draft. Each line has the place, what was found there and what the draft says now. Settle it in the spec, take the mark \`x-lockstep-assumed\` away there, and tick it off here.`;
  return `${[`# Doubts about ${escaped(title)}`, intro, ...sections].join('\n\n')}\n`;
}

function byOperation(doubts: readonly Doubt[]): readonly string[] {
  const groups = new Map<string, Doubt[]>();
  for (const doubt of doubts) addTo(groups, doubt.operation ?? '', doubt);
  return [...groups].flatMap(([operation, found]) => [
    ...(operation === '' ? [] : [`### ${escaped(operation)}`]),
    folded(found).join('\n'),
  ]);
}

/** The same said of several places is one line. */
function folded(doubts: readonly Doubt[]): readonly string[] {
  const lines = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    // A name that stands for its place makes no difference.
    const sentence = doubtSentence(isNamed(doubt) ? { ...doubt, read: '' } : doubt);
    addTo(lines, `${doubt.code} ${sentence}`, doubt);
  }
  return [...lines.values()].map((same) => {
    const [first] = same;
    return first === undefined ? '' : lineOf(first, same);
  });
}

function addTo(groups: Map<string, Doubt[]>, key: string, doubt: Doubt): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [doubt]);
  else known.push(doubt);
}

function isNamed({ place = '', read }: Doubt): boolean {
  return place === read || place.endsWith(`:${read}`) || place.endsWith(`.${read}`);
}

function lineOf(first: Doubt, all: readonly Doubt[]): string {
  const places = all.flatMap(({ place }) =>
    place === undefined ? [] : [`\`${oneLine(place).replaceAll('`', "'")}\``],
  );
  const more = all.length === 1 ? '' : ` (${all.length} times)`;
  const where = [sourceText(first.source), [...new Set(places)].join(', ')].filter((part) => part !== '');
  return `- [ ] ${escaped(where[0] ?? '')}${where[1] === undefined ? '' : ` ${where[1]}`}: ${escaped(doubtSentence(first))}${more}`;
}

/** What stands on a page of somebody else must not become markup on this one. */
function escaped(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_{}[\]<>#|~&!@$]/g, '\\$&')
    .replaceAll('://', ':\\//');
}

/** Without ends of lines, controls of terminals, and signs that turn the direction of what comes after them. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').replaceAll(/[\p{Cf}]/gu, '');
}
