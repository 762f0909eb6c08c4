import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from './hostile-text.fixture.ts';
import { htmlSkeleton } from './html-skeleton.fixture.ts';
import { html, htmlText } from './html-text.ts';
import { printable } from './printable.ts';

test('Between tags and inside of an attribute a text opens nothing, and is read as it was written.', () => {
  const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  fc.assert(
    fc.property(hostileText, (said) => {
      const { text } = html`<p title="${said}">${said}</p>`;
      expect(htmlSkeleton(text)).toEqual(['<p title>', '</p>']);
      expect(htmlText(said)).not.toMatch(/["']/);
      const read = htmlText(said).replace(/&([^;]+);/g, (_, name: string) => characters[name] ?? '?');
      expect(read).toBe(printable(said));
    }),
  );
});

test('Markup stands as it is, lists follow each other, and data that looks like markup does not pass for it.', () => {
  const inner = html`<b>${'<'}</b>`;
  expect(html`${inner}${[inner, 1, undefined]}`.text).toBe('<b>&lt;</b><b>&lt;</b>1');
  const data = JSON.parse('{"text": "<b>"}');
  expect(() => html`${data}`).toThrow();
});
