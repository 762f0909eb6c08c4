import type { VNode } from 'preact';
import { Button } from '../../components/button.tsx';
import { t } from '../../messages/message.ts';

interface Props {
  readonly offset: number;
  readonly size: number;
  readonly found: number;
  readonly total: number;
  readonly onMove: (offset: number) => void;
}

/** Which of the records are shown, and the way to the others. */
export function Pager({ offset, size, found, total, onMove }: Props): VNode {
  const last = Math.min(offset + size, found);
  const from = found === 0 ? 0 : offset + 1;
  const values = { from, to: last, found: found.toLocaleString(), total: total.toLocaleString() };
  return (
    <div class="actions pager">
      <span role="status">{t(found === total ? 'state.page' : 'state.page-found', values)}</span>
      <Button disabled={offset === 0} onClick={() => onMove(Math.max(0, offset - size))}>
        {t('state.previous')}
      </Button>
      <Button disabled={last >= found} onClick={() => onMove(offset + size)}>
        {t('state.next')}
      </Button>
    </div>
  );
}
