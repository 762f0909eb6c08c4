import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plotBars } from './plot-bars.ts';

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const days = fc.dictionary(
  day.map((date) => date.toISOString().slice(0, 10)),
  fc.integer({ min: 1, max: 1000 }),
  { minKeys: 1, maxKeys: 80 },
);

test('Every day has its place from the first to that of the run, and the highest bar is as high as the plot.', () => {
  expect(plotBars({ '2026-10-01': 2, '2026-10-04': 1 }, Date.parse('2026-10-04T12:00:00Z'))).toEqual({
    bars: [
      { at: 0, width: 0.25, height: 1 },
      { at: 0.75, width: 0.25, height: 0.5 },
    ],
    first: '2026-10-01',
    last: '2026-10-04',
  });
});

test('However many days there are, bars stay within the plot and beside each other, and are few.', () => {
  fc.assert(
    fc.property(days, day, (counts, until) => {
      const plot = plotBars(counts, until.getTime());
      const bars = plot?.bars ?? [];
      expect(bars.length).toBeGreaterThan(0);
      expect(bars.length).toBeLessThanOrEqual(48);
      expect(Math.max(...bars.map(({ height }) => height))).toBe(1);
      for (const [index, { at, width, height }] of bars.entries()) {
        expect(at + width).toBeLessThanOrEqual(1 + 1e-9);
        expect(height).toBeGreaterThan(0);
        const next = bars[index + 1];
        if (next !== undefined) expect(next.at).toBeGreaterThanOrEqual(at + width - 1e-9);
      }
    }),
  );
});

test('What is no day, and no days at all, is nothing to draw; a run of no day ends at the last that there is.', () => {
  expect(plotBars({}, 0)).toBeUndefined();
  expect(plotBars({ soon: 3 }, 0)).toBeUndefined();
  expect(plotBars({ soon: 3, '2026-10-01': 1 }, Number.NaN)).toMatchObject({
    first: '2026-10-01',
    last: '2026-10-01',
  });
});
