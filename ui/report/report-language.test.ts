import { expect, test } from 'vitest';
import { findingCodes } from '../../src/drift/finding.ts';
import type { VerifyReport } from '../../src/replay/verify-report.ts';
import { evidenceSummary } from '../../src/report/evidence-summary.ts';
import type { FailOn } from '../../src/report/exit-status.ts';
import { readFindingPage } from '../../src/report/finding-page.ts';
import { formatFinding } from '../../src/report/format-finding.ts';
import { en as sentences } from '../../src/report/messages/en.ts';
import { evidenceEntries } from '../../src/report/report-words.ts';
import { ENGLISH, type PageLanguage } from '../messages/languages.ts';
import { besideTexts, PSEUDO } from '../messages/pseudo-language.fixture.ts';
import { htmlReport } from './html-report.tsx';
import { LATIN_DATA, reportInAllWords, reportsInFewWords } from './report-in-all-words.fixture.ts';
import { visibleTexts } from './visible-text.fixture.ts';

const page = readFindingPage(
  '# x\n\nΤι `είναι`.\n\n## Who usually fixes it\n\nΟ κλειδοκράτορας.\n\n## How\n\nΈτσι.\n',
);

const FAIL_ON: readonly FailOn[] = ['breaking', 'risky', 'additive'];

const NOW = Date.parse('2026-11-22T10:00:00Z');

const reports = [reportInAllWords(), ...reportsInFewWords()];

function pageOf(report: VerifyReport, failOn: FailOn, language?: PageLanguage): string {
  return htmlReport(report, {
    failOn,
    now: NOW,
    excerptOf: () => ({ path: '/σχήμα', line: 1, lines: [{ number: 1, text: 'όριο: 5' }] }),
    pages: new Map(findingCodes.map((code) => [code, page])),
    style: '',
    ...(language === undefined ? {} : { language }),
  });
}

/** All that is said of all reports in a language, each text by itself. */
function saidIn(language: PageLanguage): readonly string[] {
  return reports.flatMap((report) => [
    ...FAIL_ON.flatMap((failOn) => visibleTexts(pageOf(report, failOn, language))),
    ...report.findings.map((finding) => formatFinding({ ...finding, target: 'mock' }, language)),
    ...report.operations.flatMap((result) => evidenceEntries(result, NOW, language)),
    evidenceSummary(report, language),
  ]);
}

/** The English words of a text that no table has. */
function leftIn(text: string): readonly string[] {
  const words = besideTexts(text).flatMap(
    (piece) => piece.match(/[\p{Script=Latin}-]*\p{Script=Latin}[\p{Script=Latin}-]*/gu) ?? [],
  );
  return words.filter((word) => !LATIN_DATA.has(word));
}

test('In another language, no word of a report is left in English.', () => {
  const said = saidIn(PSEUDO);
  expect(said.length).toBeGreaterThan(1000);
  expect([...new Set(said.flatMap(leftIn))]).toEqual([]);
  expect(said.filter((text) => /\{\w+\}/.test(text))).toEqual([]);
});

test('A word that is left in English is found, wherever it stands.', () => {
  const report = reportInAllWords();
  const [target = ''] = report.targets.slice(-1);
  const spoken = JSON.parse(JSON.stringify(report).replaceAll(target, 'left'));
  expect(visibleTexts(pageOf(spoken, 'risky', PSEUDO)).flatMap(leftIn)).toContain('left');
  expect(visibleTexts('<p aria-label="Left">⟦x⟧ <b>or</b></p>').flatMap(leftIn)).toEqual(['Left', 'or']);
  expect(saidIn(ENGLISH).flatMap(leftIn).length).toBeGreaterThan(1000);
});

test('What is seen there is every sentence that there is about reports.', () => {
  const said = saidIn(PSEUDO).join('\n');
  const texts: Readonly<Record<string, string>> = PSEUDO.texts;
  const names = Object.keys(texts).filter(
    (name) => Object.hasOwn(sentences, name) || /^(?:report|legend)\./.test(name),
  );
  const unsaid = names.filter((name) => texts[name]?.match(/⟦[^⟧]*⟧/g)?.some((part) => !said.includes(part)));
  expect(unsaid).toEqual([]);
});

test('The page says in which language it is: English, where nothing else is asked for.', () => {
  const [report] = reports;
  if (report === undefined) return;
  expect(pageOf(report, 'risky')).toContain('<html lang="en">');
  expect(pageOf(report, 'risky')).toBe(pageOf(report, 'risky', ENGLISH));
  expect(pageOf(report, 'risky', PSEUDO)).toContain('<html lang="en-XA">');
});
