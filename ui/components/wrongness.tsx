import type { VNode } from 'preact';
import { t } from '../messages/message.ts';

export interface WrongnessProps {
  /** Where: a pointer, or a place and a pointer. */
  readonly place: string;
  readonly expected: string;
  /** Left out where nothing stands there. */
  readonly received: string | undefined;
}

/** What is wrong at a place: what was expected there, and what was received. */
export function Wrongness({ place, expected, received }: WrongnessProps): VNode {
  return (
    <>
      <code>{place === '' ? t('json.whole') : place}</code>{' '}
      {received === undefined ? t('json.missing', { expected }) : t('json.wrong', { expected, received })}
    </>
  );
}
