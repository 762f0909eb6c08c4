import { expect, test } from 'vitest';
import { barPlot, describe } from './bar-plot.ts';

const BARS = [
  { label: 'mock', value: 0.5, text: '0.50', swing: { least: 0.4, greatest: 1 } },
  { label: 'a < b & c', value: 0.25, text: '0.25' },
  { label: 'none', value: 0, text: '0' },
];

test('Bars are as long as their values, the longest swing takes all of the room, and nought can be seen.', () => {
  const svg = barPlot({ title: 'Ratio', bars: BARS });
  const widths = [...svg.matchAll(/<rect[^>]* width="(\d+)"/g)].map(([, width]) => Number(width));
  expect(widths).toEqual([195, 98, 1]);
  expect(svg).toContain('x1="376" x2="610"');
  expect(svg.match(/class="swing"/g)).toHaveLength(1);
});

test('Who hears a plot is told what it shows, and what looks like markup is text.', () => {
  expect(describe(BARS)).toBe('mock: 0.50; a < b & c: 0.25; none: 0.');
  const svg = barPlot({ title: 'Ratio', bars: BARS });
  expect(svg).toContain('<desc id="d">mock: 0.50; a &lt; b &amp; c: 0.25; none: 0.</desc>');
  expect(svg).not.toContain('a < b');
});

test.each([[[]], [[{ label: 'a', value: 0, text: '0' }]], [[{ label: 'a', value: Number.NaN, text: '' }]]])(
  'Nothing to draw is told of.',
  (bars) => {
    expect(() => barPlot({ title: 'Ratio', bars })).toThrow('"Ratio" has no bar to draw.');
  },
);
