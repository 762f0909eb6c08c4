import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../api/call.ts';
import type { ClockState, Transition } from '../../api/types.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Moment } from '../../components/moment.tsx';
import { ToldLine } from '../../components/told-line.tsx';
import { WhenLoaded } from '../../components/when-loaded.tsx';
import { t } from '../../messages/message.ts';
import { useLoaded } from '../../store/loaded.ts';
import { zonesOf } from '../../store/time-zones.ts';
import { useAction } from '../../store/use-action.ts';
import { momentWords } from '../../words/moment-words.ts';

interface Next {
  readonly at: string;
  readonly transitions: readonly Transition[];
}

const STEPS = ['10m', '1h', '1d', '30d'] as const;

/** The clock of the session, and what comes next by itself. */
export function ClockCard(): VNode {
  const clock = useLoaded('clock', () => call<ClockState>('GET', 'clock'));
  const next = useLoaded('transitions', () => call<Next | null>('GET', 'transitions'));
  const [told, act] = useAction();
  const [by, setBy] = useState('');
  const move = (body: Readonly<Record<string, string>>): void =>
    act(async () => {
      const { now: iso, transitions = [] } = await call<
        ClockState & { readonly transitions?: readonly Transition[] }
      >('POST', 'clock', { body });
      const now = momentWords(iso, zonesOf());
      const happened = transitions.map(sayTransition).join('; ');
      return happened === '' ? t('clock.is', { now }) : t('clock.stepped', { now, happened });
    });
  return (
    <Card title={t('clock.title')}>
      <WhenLoaded loaded={clock}>
        {({ now, running }) => (
          <>
            <p class="now">
              <Moment iso={now} /> <Badge tone="plain">{t(running ? 'clock.runs' : 'clock.stands')}</Badge>
            </p>
            <div class="actions">
              {STEPS.map((step) => (
                <Button
                  key={step}
                  onClick={() => move({ advance: step })}
                  label={t('clock.advance', { by: step })}
                >
                  +{step}
                </Button>
              ))}
              <Button onClick={() => move(running ? { now } : { now: 'real' })}>
                {t(running ? 'clock.freeze' : 'clock.follow')}
              </Button>
            </div>
          </>
        )}
      </WhenLoaded>
      <form
        class="actions"
        onSubmit={(event) => {
          event.preventDefault();
          move({ advance: by });
        }}
      >
        <label>
          {t('clock.by')}{' '}
          <input
            value={by}
            size={8}
            placeholder={t('clock.example')}
            onInput={({ currentTarget }) => setBy(currentTarget.value)}
          />
        </label>
        <Button type="submit">{t('clock.go')}</Button>
      </form>
      <WhenLoaded loaded={next}>
        {(found) => (
          <div class="next">
            <h3>{t('clock.next')}</h3>
            {found === null ? (
              <p class="soft">{t('clock.nothing')}</p>
            ) : (
              <>
                <p>
                  <Moment iso={found.at} providers={found.transitions.map(({ provider }) => provider)} />
                </p>
                <ul>
                  {found.transitions.map((one) => (
                    <li key={`${one.provider} ${one.collection} ${one.what}`}>{sayTransition(one)}</li>
                  ))}
                </ul>
                <Button look="main" onClick={() => move({ step: 'next' })}>
                  {t('clock.step')}
                </Button>
              </>
            )}
          </div>
        )}
      </WhenLoaded>
      <ToldLine told={told} />
    </Card>
  );
}

function sayTransition({ provider, collection, what, count }: Transition): string {
  return t('clock.transition', { place: `${provider}/${collection}`, what, count });
}
