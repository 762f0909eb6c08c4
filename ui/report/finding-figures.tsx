import type { VNode } from 'preact';
import type { Excerpt } from '../../src/drift/excerpt/excerpt.ts';
import type { Finding } from '../../src/drift/finding.ts';
import type { SpecExcerpt } from '../../src/report/spec-excerpt.ts';
import { t } from '../messages/message.ts';

/** What was received where it first shows, with the place marked. */
export function ReceivedFigure({
  finding: { direction },
  excerpt: { pointer = '', lines, marked },
}: {
  readonly finding: Pick<Finding, 'direction'>;
  readonly excerpt: Excerpt;
}): VNode {
  return (
    <figure>
      <figcaption>
        {t(direction === 'request' ? 'drift.sent' : 'drift.received')}
        {pointer === '' ? null : (
          <>
            {' '}
            <code>{pointer}</code>
          </>
        )}
      </figcaption>
      <pre class="excerpt">
        {lines.map((line, index) =>
          index === marked ? <mark key={index}>{line}</mark> : <span key={index}>{line}</span>,
        )}
      </pre>
    </figure>
  );
}

/** Where in the spec a finding belongs. */
export function SpecFigure({ excerpt: { path, line, lines } }: { readonly excerpt: SpecExcerpt }): VNode {
  return (
    <figure>
      <figcaption>
        {t('drift.in-spec')}{' '}
        <code>
          {path}:{line}
        </code>
      </figcaption>
      <pre class="excerpt">
        {lines.map(({ number, text }) => {
          const numbered = [<i key="number">{number}</i>, ` ${text}`];
          return number === line ? (
            <mark key={number}>{numbered}</mark>
          ) : (
            <span key={number}>{numbered}</span>
          );
        })}
      </pre>
    </figure>
  );
}
