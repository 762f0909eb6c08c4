import type { VNode } from 'preact';
import { joined, t } from '../messages/message.ts';
import { plotBars } from '../words/plot-bars.ts';

const WIDTH = 240;
const HEIGHT = 28;
/** Of a bar: a single day is no block. */
const WIDEST = 16;

export interface OccurrencePlotProps {
  /** Exchanges by day, `YYYY-MM-DD`. */
  readonly days: Readonly<Record<string, number>>;
  /** Milliseconds since 1970: where the plot ends. */
  readonly until: number;
}

/** On which days something was seen, from the first of them until the run. */
export function OccurrencePlot({ days, until }: OccurrencePlotProps): VNode | null {
  const plot = plotBars(days, until);
  if (plot === undefined) return null;
  const { bars, first, last } = plot;
  const said = joined(Object.entries(days).map(([day, count]) => t('drift.on-day', { day, count })));
  return (
    <span class="plot">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={said}>
        <line x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
        {bars.map(({ at, width, height }) => (
          <rect
            key={at}
            x={rounded(at * WIDTH)}
            y={rounded((HEIGHT - 1) * (1 - height))}
            width={rounded(Math.min(width * WIDTH - 1, WIDEST))}
            height={rounded((HEIGHT - 1) * height)}
          />
        ))}
      </svg>
      <span class="soft" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </span>
    </span>
  );
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
