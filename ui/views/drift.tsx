import type { VNode } from 'preact';
import { Empty } from '../components/notice.tsx';
import { t } from '../messages/message.ts';

/** What `lockstep verify` found. */
export function Drift(): VNode {
  return (
    <>
      <header>
        <h1>{t('nav.drift')}</h1>
      </header>
      <Empty>{t('drift.none')}</Empty>
    </>
  );
}
