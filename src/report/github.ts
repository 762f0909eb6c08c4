import { severities } from '../drift/finding.ts';
import type { VerifyReport } from '../replay/verify-report.ts';
import { evidenceSummary } from './evidence-summary.ts';
import { formatFinding } from './format-finding.ts';
import { noticeLevel } from './notice-level.ts';
import { printable } from './printable.ts';
import type { LocateFinding } from './spec-location.ts';

/**
 * The findings as workflow commands of GitHub Actions, which shows them at the line of the spec. The worst come
 * first, since it shows only the first ten of a kind; what the operations rest on is one notice more.
 */
export function github(report: VerifyReport, locate: LocateFinding): string {
  return `${findingCommands(report, locate)}${evidenceCommand(report)}`;
}

function evidenceCommand(report: VerifyReport): string {
  if (report.operations.length === 0) return '';
  return `::notice title=Evidence::${data(printable(evidenceSummary(report)))}\n`;
}

function findingCommands({ findings }: VerifyReport, locate: LocateFinding): string {
  const rankOf = (severity: (typeof severities)[number]): number => severities.indexOf(severity);
  const sorted = findings.toSorted((a, b) => rankOf(a.severity) - rankOf(b.severity));
  return sorted
    .map((finding) => {
      const place = locate(finding);
      const title = `${finding.code} in ${finding.provider}/${finding.operation}`;
      const properties = {
        ...(place === undefined ? {} : { file: place.path, line: place.line, col: place.column }),
        title,
      };
      const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
      return `::${noticeLevel(finding)} ${list.join(',')}::${data(formatFinding(finding))}\n`;
    })
    .join('');
}

const CODES: Readonly<Record<string, string>> = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C',
};

function data(text: string): string {
  return text.replace(/[%\r\n]/g, (character) => CODES[character] ?? character);
}

function property(text: string): string {
  return text.replace(/[%\r\n:,]/g, (character) => CODES[character] ?? character);
}
