import type { VNode } from 'preact';
import { t } from '../messages/message.ts';
import { ClockCard } from './control/clock-card.tsx';
import { FaultCard } from './control/fault-card.tsx';
import { ScenarioCard } from './control/scenario-card.tsx';
import { SessionCard } from './control/session-card.tsx';
import './control/control.css';

/** What decides on answers beside requests: time, start states, faults and sessions. */
export function Control(): VNode {
  return (
    <>
      <header>
        <h1>{t('nav.control')}</h1>
      </header>
      <div class="control">
        <div>
          <ClockCard />
          <FaultCard />
          <SessionCard />
        </div>
        <ScenarioCard />
      </div>
    </>
  );
}
