import { type HtmlOptions, htmlReport } from '../../ui/report/html-report.tsx';
import type { VerifyReport } from '../replay/verify-report.ts';
import { findingPages } from './finding-pages.ts';
import { reportStyle } from './report-style.ts';

/** The report as one page. Loaded where it is asked for, since it brings with it what draws the inspector. */
export async function htmlPage(
  report: VerifyReport,
  options: Omit<HtmlOptions, 'pages' | 'style'>,
): Promise<string> {
  const [pages, style] = await Promise.all([findingPages(report.findings), reportStyle()]);
  return htmlReport(report, { ...options, pages, style });
}
