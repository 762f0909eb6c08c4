import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Answered } from '../../api/send-draft.ts';
import { Failure } from '../../components/notice.tsx';
import { t } from '../../messages/message.ts';
import { TriedAnswer } from './tried-answer.tsx';

export type Tried = { readonly answered: Answered } | { readonly error: unknown };

/** What came of the last request: brought into sight where the window has no room for it beside the form, and told to whoever cannot see it. */
export function TriedOutcome({ outcome }: { readonly outcome: Tried | undefined }): VNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (outcome === undefined || current === null) return;
    const { top } = current.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) current.scrollIntoView({ block: 'start' });
  }, [outcome]);
  return (
    <div ref={place}>
      <p class="visually-hidden" role="status">
        {outcome === undefined || 'error' in outcome
          ? ''
          : t('try.answered', { status: outcome.answered.status, time: outcome.answered.time })}
      </p>
      {outcome === undefined ? null : 'error' in outcome ? (
        <Failure error={outcome.error} />
      ) : (
        <TriedAnswer answered={outcome.answered} />
      )}
    </div>
  );
}
