import { createHash } from 'node:crypto';
import { render } from 'preact-render-to-string';
import type { Finding, FindingCode } from '../../src/drift/finding.ts';
import type { VerifyReport } from '../../src/replay/verify-report.ts';
import type { FailOn } from '../../src/report/exit-status.ts';
import type { FindingPage } from '../../src/report/finding-page.ts';
import { printable } from '../../src/report/printable.ts';
import type { ExcerptOf } from '../../src/report/spec-excerpt.ts';
import { ENGLISH, type PageLanguage } from '../messages/languages.ts';
import { speaking, t } from '../messages/message.ts';
import { DriftReport } from './drift-report.tsx';
import type { FindingExtras } from './finding-article.tsx';
import { headline, ReportHead } from './report-head.tsx';
import { ReportLegend } from './report-legend.tsx';

export interface HtmlOptions {
  readonly failOn: FailOn;
  /** Milliseconds since 1970: when the page is made, and from when the age of evidence is counted. */
  readonly now: number;
  readonly excerptOf: ExcerptOf;
  /** What is told about the codes of findings. */
  readonly pages: ReadonlyMap<FindingCode, FindingPage>;
  /** The style sheet. */
  readonly style: string;
  /** English where it is left out. */
  readonly language?: PageLanguage;
}

/**
 * The report as one page that needs nothing else, of the components of the inspector: no script, no request, and a
 * policy that lets a browser do neither (CSP Level 3).
 */
export function htmlReport(report: VerifyReport, options: HtmlOptions): string {
  const { style, language = ENGLISH } = options;
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const { title, body } = speaking(language, () => rendered(report, options));
  return `<!doctype html>
<html lang="${language.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${title}
<style>${style}</style>
</head>
${body}
</html>
`;
}

/** Nothing that is written here has a line break of its own, so that each is one that somebody sent. */
function rendered(
  report: VerifyReport,
  options: HtmlOptions,
): { readonly title: string; readonly body: string } {
  const { now, failOn } = options;
  const title = <title>{t('app.title-of', { what: headline(report) })}</title>;
  const body = (
    <body>
      <div class="page report">
        <ReportHead report={report} failOn={failOn} now={now} />
        <main>
          <DriftReport report={report} now={now} extrasOf={extrasOf(report, options)} />
          <ReportLegend />
        </main>
      </div>
    </body>
  );
  return { title: printable(render(title)), body: printable(render(body)) };
}

function extrasOf(
  { findings }: VerifyReport,
  { excerptOf, pages }: HtmlOptions,
): (finding: Finding) => FindingExtras {
  const anchors = new Map(findings.map((finding, index) => [finding, `finding-${index + 1}`]));
  return (finding) => ({
    anchor: anchors.get(finding) ?? '',
    spec: excerptOf(finding),
    page: pages.get(finding.code),
  });
}
