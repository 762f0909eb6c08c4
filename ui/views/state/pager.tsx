import type { VNode } from 'preact';
import { Button } from '../../components/button.tsx';
import { numberWords, t } from '../../messages/message.ts';
import { pageOfRecords } from '../../words/record-pages.ts';

interface Props {
  readonly offset: number;
  readonly size: number;
  readonly found: number;
  readonly total: number;
  readonly onMove: (offset: number) => void;
}

/** Which of the records are shown, and the way to the others. */
export function Pager({ offset, size, found, total, onMove }: Props): VNode {
  const { from, last, before, after } = pageOfRecords(offset, size, found);
  const values = { from, to: last, found: numberWords(found), total: numberWords(total) };
  return (
    <div class="actions pager">
      <span role="status">{t(found === total ? 'state.page' : 'state.page-found', values)}</span>
      <Button disabled={before === undefined} onClick={() => onMove(before ?? offset)}>
        {t('state.previous')}
      </Button>
      <Button disabled={after === undefined} onClick={() => onMove(after ?? offset)}>
        {t('state.next')}
      </Button>
    </div>
  );
}
