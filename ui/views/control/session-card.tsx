import type { VNode } from 'preact';
import { call } from '../../api/call.ts';
import type { SessionListed } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { TimeOfDay } from '../../components/moment.tsx';
import { ToldLine } from '../../components/told-line.tsx';
import { WhenLoaded } from '../../components/when-loaded.tsx';
import { t } from '../../messages/message.ts';
import { useLoaded } from '../../store/loaded.ts';
import { session } from '../../store/session.ts';
import { useAction } from '../../store/use-action.ts';

const DEFAULT = 'default';

/** The sessions that there are; to look at one, and to end one. */
export function SessionCard(): VNode {
  const loaded = useLoaded('sessions', () => call<readonly SessionListed[]>('GET', 'sessions'));
  const [told, act] = useAction();
  const end = (name: string): void =>
    act(async () => {
      // Not from inside of it, which would begin it anew.
      if (session.value === name) session.value = DEFAULT;
      await call('DELETE', 'sessions', { query: { name } });
      return t('session.ended', { name });
    });
  return (
    <Card title={t('session.title')}>
      <p class="soft">{t('session.about')}</p>
      <WhenLoaded loaded={loaded}>
        {(sessions) => (
          <table class="cells">
            <caption class="visually-hidden">{t('session.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('session.name')}</th>
                <th scope="col">{t('session.requests')}</th>
                <th scope="col">{t('session.used')}</th>
                <th scope="col">{t('session.do')}</th>
              </tr>
            </thead>
            <tbody>
              {sessions.map(({ name, requests, lastUsed }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td data-head={t('session.requests')}>{requests.toLocaleString()}</td>
                  <td data-head={t('session.used')}>
                    <TimeOfDay iso={lastUsed} />
                  </td>
                  <td data-head={t('session.do')}>
                    <div class="actions">
                      <Button
                        pressed={session.value === name}
                        label={t('session.look', { name })}
                        onClick={() => {
                          session.value = name;
                        }}
                      >
                        {t('session.look-short')}
                      </Button>
                      {name === DEFAULT ? null : (
                        <Button look="danger" label={t('session.end', { name })} onClick={() => end(name)}>
                          {t('session.end-short')}
                        </Button>
                      )}
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </WhenLoaded>
      <ToldLine told={told} />
    </Card>
  );
}
