import type { VNode } from 'preact';
import { call } from '../api/call.ts';
import type { ClockState, SessionListed } from '../api/types.ts';
import { t } from '../messages/message.ts';
import { useLoaded } from '../store/loaded.ts';
import { session } from '../store/session.ts';
import { Moment } from './moment.tsx';

/** The session that is looked at, and its clock: they decide on what every view shows. */
export function InForce(): VNode {
  const sessions = useLoaded('sessions', () => call<readonly SessionListed[]>('GET', 'sessions'));
  const clock = useLoaded('clock', () => call<ClockState>('GET', 'clock'));
  const names = sessions.is === 'there' ? sessions.value.map(({ name }) => name) : [];
  return (
    <div class="in-force">
      <label>
        {t('session.looked-at')}
        <select
          value={session.value}
          onChange={({ currentTarget }) => {
            session.value = currentTarget.value;
          }}
        >
          {[...new Set([session.value, ...names])].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {clock.is === 'there' ? (
        <dl>
          <dt>{t(clock.value.running ? 'clock.runs' : 'clock.stands')}</dt>
          <dd>
            <Moment iso={clock.value.now} />
          </dd>
        </dl>
      ) : null}
    </div>
  );
}
