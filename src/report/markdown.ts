import type { Finding } from '../drift/finding.ts';
import type { OperationResult, Verdict, VerifyReport } from '../replay/verify-report.ts';
import { counted } from './counted.ts';
import { dayOfRun } from './day-of-run.ts';
import { findingEvidence } from './finding-evidence.ts';
import { findingGroups } from './finding-groups.ts';
import { foldRows } from './fold-rows.ts';
import { markWords, partsOf } from './format-finding.ts';
import { markdownText } from './markdown-text.ts';
import { Markup, markupTemplate } from './markup.ts';
import { disagreements, type MatrixRow, matrixRows } from './matrix-rows.ts';
import { ENGLISH, say } from './messages/report-language.ts';
import { receivedContext } from './received-context.ts';
import { evidenceEntries, summaryLines } from './report-words.ts';
import { excerptLines } from './spec-context.ts';
import type { ExcerptOf } from './spec-excerpt.ts';
import { targetLabels } from './target-labels.ts';

export interface MarkdownOptions {
  /** Milliseconds since 1970, from which the age of evidence is counted. */
  readonly now: number;
  readonly excerptOf: ExcerptOf;
}

const md = markupTemplate(markdownText);

/** GitHub refuses a job summary of more than 1 MiB as a whole; the rest is for what else a step writes. */
const MOST_BYTES = 1_000_000;
/** More operations without a recording are only counted, and of the others no more are listed. */
const MOST_UNRECORDED = 20;
const MOST_ROWS = 200;

const MARKS: Readonly<Record<Verdict, string>> = {
  matched: '✅ matched',
  drifted: '❌ drifted',
  skipped: '➖ skipped',
};

/**
 * The report as GitHub's Markdown, for a job summary: what it comes to, the operations by target, and a line for each
 * finding, which unfolds. What does not fit into a summary is counted.
 */
export function markdown(report: VerifyReport, rendering: MarkdownOptions): string {
  const options = { ...rendering, now: dayOfRun(report, rendering.now) };
  const head = [...summary(report), ...matrix(report, options.now)].map(({ text }) => text);
  const room = MOST_BYTES - bytesOf(head.join('\n\n'));
  return `${[...head, ...findingBlocks(report, options, room)].join('\n\n')}\n`;
}

function summary(report: VerifyReport): readonly Markup[] {
  const { operations, findings, exchanges } = report.summary;
  const cells: readonly (readonly [string, number])[] = [
    ['exchanges', exchanges],
    ...Object.entries(operations),
    ...Object.entries(findings),
    ...(report.summary.accepted === undefined ? [] : [['accepted', report.summary.accepted] as const]),
  ];
  return [
    md`### Lockstep`,
    ...summaryLines(report).map((line) => md`${line}`),
    table(
      cells.map(([name]) => md`${name}`),
      [cells.map(([, count]) => md`${count}`)],
      '--:',
    ),
  ];
}

function table(
  heading: readonly Markup[],
  rows: readonly (readonly Markup[])[],
  rule: ':--' | '--:' = ':--',
): Markup {
  const line = (cells: readonly Markup[]): Markup => md`| ${cells.map((cell) => md`${cell} |`)}`;
  const lines = [line(heading), line(heading.map(() => new Markup(rule))), ...rows.map(line)];
  return new Markup(lines.map(({ text }) => text).join('\n'));
}

function matrix({ targets, operations, findings }: VerifyReport, now: number): readonly Markup[] {
  const labels = targetLabels(targets);
  const { told, counts } = foldRows(operations, MOST_UNRECORDED);
  const rows = matrixRows(told);
  const listed = worstRows(rows);
  const lines = listed.map(({ name, results }) => [
    md`<code>${name}</code>`,
    ...targets.map((target) =>
      cell(
        results.find((result) => result.target === target),
        now,
      ),
    ),
  ]);
  const heading = [md`operation`, ...[...labels.values()].map((label) => md`${label}`)];
  const more = rows.length - listed.length;
  return [
    ...(lines.length === 0 ? [] : [md`#### Operations by target`, table(heading, lines)]),
    ...(more === 0 ? [] : [md`${counted(more, 'more operation')} matched or skipped.`]),
    ...counts.map(({ count, reason }) => md`${counted(count, 'operation')} skipped, ${reason}.`),
    ...disagreements(rows, labels, findings).map((line) => md`${line}`),
  ];
}

/** As many as a summary takes, those that drifted before others, in their order. */
function worstRows(rows: readonly MatrixRow[]): readonly MatrixRow[] {
  if (rows.length <= MOST_ROWS) return rows;
  const isDrifted = ({ results }: MatrixRow): boolean => results.some(({ verdict }) => verdict === 'drifted');
  const first = [...rows.filter(isDrifted), ...rows.filter((row) => !isDrifted(row))].slice(0, MOST_ROWS);
  const kept = new Set(first);
  return rows.filter((row) => kept.has(row));
}

function cell(result: OperationResult | undefined, now: number): Markup {
  if (result === undefined) return md`not in this run`;
  const { verdict, exchanges, reason } = result;
  const parts = [
    ...(exchanges === 0 ? [] : [counted(exchanges, 'exchange'), ...evidenceEntries(result, now)]),
    ...(reason === undefined ? [] : [reason]),
  ];
  return md`${MARKS[verdict]}${parts.map((part) => md`<br>${part}`)}`;
}

function findingBlocks(report: VerifyReport, options: MarkdownOptions, room: number): readonly string[] {
  const blocks: string[] = [];
  let left = room;
  let untold = 0;
  for (const { key, findings } of findingGroups(report.findings)) {
    const lines: string[] = [];
    for (const finding of findings) {
      const line = findingLine(finding);
      const whole = `${line.text}\n${detailsLine(finding, report, options).text}`;
      const told = [whole, line.text].find((text) => bytesOf(text) < left);
      left -= told === undefined ? left : bytesOf(told) + 1;
      if (told === undefined) untold += 1;
      else lines.push(told);
    }
    if (lines.length > 0)
      blocks.push(`#### ${say(ENGLISH, `findings.${key}`)} (${findings.length})`, lines.join('\n'));
  }
  if (untold > 0)
    blocks.push(md`${counted(untold, 'more finding')} left out: a job summary takes no more.`.text);
  return blocks;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function code(text: string): Markup {
  return md`<code>${text}</code>`;
}

function findingLine(finding: Finding): Markup {
  const { provider, operation, target } = finding;
  const { place, what, expected, received, count, fix } = partsOf(finding);
  const labels = markWords(finding).map((mark) => ` [${mark}]`);
  return md`- **${finding.code}** ${code(`${provider}/${operation}`)} at ${code(target)}, ${place}: ${what}, expected ${code(expected)}, received ${code(received)} (${count}). ${fix}.${labels}`;
}

/** On one line: a blank one would end it. */
function detailsLine(finding: Finding, report: VerifyReport, { now, excerptOf }: MarkdownOptions): Markup {
  const excerpt = excerptOf(finding);
  const [place, ...received] = receivedContext(finding);
  const lines = [
    ...(place === undefined
      ? []
      : [md`${place.trim()}<pre>${received.map((line) => md`${line}<br>`)}</pre>`]),
    ...(excerpt === undefined
      ? []
      : [
          md`${excerpt.path}:${excerpt.line}<pre>${excerptLines(excerpt).map((line) => md`${line}<br>`)}</pre>`,
        ]),
    ...(finding.alsoAt ?? []).map((place) => md`Also at ${code(place)}<br>`),
    md`Evidence: ${findingEvidence(finding, report.operations, now).join(', ')}<br>`,
    md`Fingerprint ${code(finding.fingerprint)}, more in ${code(`docs/findings/${finding.code}.md`)}`,
  ];
  return md`  <details><summary>Where, and on what ground</summary>${lines}</details>`;
}
