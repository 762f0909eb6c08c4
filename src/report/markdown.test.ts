import fc from 'fast-check';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { hostileText } from './hostile-text.fixture.ts';
import { htmlSkeleton } from './html-skeleton.fixture.ts';
import { type MarkdownOptions, markdown } from './markdown.ts';
import { markdownText } from './markdown-text.ts';
import { excerptSaying, reportSaying } from './outside-report.fixture.ts';
import { printable } from './printable.ts';
import { finding, reportOf, row, skippedRow } from './sample-report.fixture.ts';

const options: MarkdownOptions = { now: Date.parse('2026-11-22T10:00:00Z'), excerptOf: () => undefined };

const rendered = (text: string): string => marked.parse(text, { async: false, gfm: true });

test('No text from outside opens a cell, a tag, a fence or anything else.', () => {
  const write = (said: string) =>
    markdown(reportSaying(said), { ...options, excerptOf: excerptSaying(said) });
  const plain = write('plain');
  const skeleton = htmlSkeleton(rendered(plain));
  expect(skeleton.filter((tag) => tag.startsWith('<td'))).toHaveLength(8 + 1 + 2);
  expect(skeleton.filter((tag) => tag.startsWith('<details'))).toHaveLength(2);
  fc.assert(
    fc.property(hostileText, (said) => {
      const text = write(said);
      expect(htmlSkeleton(rendered(text))).toEqual(skeleton);
      expect(text.split('\n')).toHaveLength(plain.split('\n').length);
    }),
    { numRuns: 500 },
  );
});

test('Escaped text holds nothing that Markdown is made of, and is read as it was written.', () => {
  const reference = /&#(\d+);/g;
  fc.assert(
    fc.property(hostileText, (said) => {
      const escaped = markdownText(said);
      expect(escaped.replace(reference, '')).not.toMatch(/[\\`*_{}[\]()#+.!|<>&~:@/"'=$^%?\n\r]/);
      const read = escaped.replace(reference, (_, code: string) => String.fromCharCode(Number(code)));
      expect(read).toBe(printable(said));
    }),
  );
});

test('A summary has counts, operations by target and findings by severity, a line each.', () => {
  const report = reportOf(
    [row({ verdict: 'drifted' }), row({ target: 'none' }), skippedRow],
    [
      finding(),
      finding({ severity: 'risky', code: 'type-changed', assumed: true }),
      finding({ accepted: { since: '2026-11-01' } }),
    ],
  );
  const page = rendered(markdown(report, options));
  expect(page).toContain('<h4>Breaking (1)</h4>');
  expect(page).toContain('<h4>Risky (1)</h4>');
  expect(page).toContain('<h4>Accepted by the baseline (1)</h4>');
  const text = page
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  expect(text).toContain(
    'enum-value-unknown pools/listPools at live, response /data/*/state: a value that the spec does not list, expected 0, 1, 2, received 7, 8 (3 values in 2 exchanges; evidence: documentation, live). Add the value to the spec (/components/schemas/Pool/properties/state/enum).',
  );
  expect(text).toContain('❌ drifted2 exchangeslive of 2026-11-20 (2 days old)documentation of 2026-10-01');
  expect(text).toContain('➖ skippedno recording');
  expect(text).toContain('[assumed]');
  expect(text).toContain('[accepted since 2026-11-01]');
});

test('A summary never grows beyond what GitHub takes, and says what it leaves out.', () => {
  const findings = Array.from({ length: 4000 }, (_, index) =>
    finding({ pointer: `/data/${index}`, received: 'long '.repeat(30) }),
  );
  const operations = Array.from({ length: 900 }, (_, index) =>
    row({ operation: `op${index}`, verdict: index === 899 ? 'drifted' : 'matched' }),
  );
  const text = markdown(reportOf(operations, findings), options);
  expect(new TextEncoder().encode(text).length).toBeLessThan(1024 * 1024);
  expect(text).toContain('more findings left out');
  expect(text).toContain('700 more operations matched or skipped');
  expect(text).toContain('op899');
});
