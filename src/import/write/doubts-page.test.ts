import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Doubt } from '../doubt.ts';
import { doubtsPage } from './doubts-page.ts';

function pageOf(...doubts: readonly Partial<Doubt>[]): string {
  const all = doubts.map(
    (doubt): Doubt => ({
      ...{ code: 'type-unknown', source: { page: 'page.md', line: 7 }, read: '', chosen: '' },
      ...doubt,
    }),
  );
  return doubtsPage(all, { title: 'pets', spec: 'openapi.yaml' });
}

describe('the page of doubts', () => {
  it('shows nothing of what a page lacks altogether', () => {
    expect(pageOf({ code: 'media-type-assumed', chosen: 'application/json' })).toContain(
      'The media type is not stated. The draft says',
    );
  });

  it('has contradictions before what was lost and what was guessed, and each under its operation', () => {
    const page = pageOf(
      { code: 'selector-assumed', read: 'b' },
      { code: 'type-unknown', operation: 'GET /a', place: 'query:x', read: 'odd' },
      { code: 'type-contradicted', operation: 'GET /a', read: 'string', against: 'integer' },
    );
    expect(page.match(/^##+ .*$/gm)).toEqual([
      '## What says two things',
      '### GET /a',
      '## What is missing or was not understood',
      '### GET /a',
      '## What was guessed',
    ]);
    expect(page).toContain('- [ ] page.md:7 `query:x`: The type "odd" is not known.');
  });

  it('says the same of several places once', () => {
    const page = pageOf({ place: 'a', read: 'odd' }, { place: 'b', read: 'odd' });
    expect(page).toContain('`a`, `b`: The type "odd" is not known. The draft says nothing of it. (2 times)');
  });

  it('says so where there are none', () => {
    expect(pageOf()).toContain('Nothing in `openapi.yaml` is in doubt.');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1))',
    '![shot](https://evil.test/x.png)',
    'https://evil.test/x',
    '`` `code` ``',
    'a\n\n# Heading\n\n- item',
    'a\r\n<b>\u2028<i>',
    '&lt;script&gt;',
    '| a | b |\n|---|---|',
  ])('takes %j for what it is, wherever it stands', (text) => {
    const html = marked.parse(
      pageOf({ read: text, chosen: text, place: text, operation: text, source: { page: text, line: 1 } }),
      { async: false },
    );
    expect(html).not.toMatch(/<(?:script|img|a|b|i|h1>Heading|table)\b/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<li/g)).toHaveLength(1);
  });

  it('has no controls of terminals and no signs that turn the direction of a text', () => {
    const page = pageOf({ read: 'a\u001b[31m\u202eb\u0000', place: 'c\u0007\u2066' });
    expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
