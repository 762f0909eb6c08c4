import type { VNode } from 'preact';
import { call } from '../../api/call.ts';
import type { FaultListed, ListedProvider } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ToldLine } from '../../components/told-line.tsx';
import { WhenLoaded } from '../../components/when-loaded.tsx';
import { counted, t } from '../../messages/message.ts';
import { useLoaded } from '../../store/loaded.ts';
import { useAction } from '../../store/use-action.ts';
import { FaultForm } from './fault-form.tsx';

/** What goes wrong on purpose: what is in force, and a form for more. */
export function FaultCard(): VNode {
  const faults = useLoaded('faults', () => call<readonly FaultListed[]>('GET', 'faults'));
  const providers = useLoaded('operations', () => call<readonly ListedProvider[]>('GET', 'operations'));
  const [told, act] = useAction();
  return (
    <Card title={t('fault.title')}>
      <WhenLoaded loaded={faults}>
        {(listed) =>
          listed.length === 0 ? (
            <p class="soft">{t('fault.none')}</p>
          ) : (
            <ul class="choices">
              {listed.map((fault) => (
                <li key={fault.id}>
                  <Button
                    label={t('fault.take-back', { fault: sayFault(fault) })}
                    onClick={() =>
                      act(async () => {
                        await call('DELETE', 'faults', { query: { id: fault.id } });
                        return t('fault.gone', { fault: sayFault(fault) });
                      })
                    }
                  >
                    {t('fault.take-back-short')}
                  </Button>
                  <span>
                    <strong>{sayFault(fault)}</strong>{' '}
                    <span class="soft">{counted('fault.struck', fault.struck)}</span>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </WhenLoaded>
      <WhenLoaded loaded={providers}>
        {(known) => (
          <FaultForm
            providers={known}
            onSet={(body) =>
              act(async () => {
                await call('POST', 'faults', { body });
                return t('fault.set');
              })
            }
          />
        )}
      </WhenLoaded>
      <ToldLine told={told} />
    </Card>
  );
}

function sayFault({ kind, provider, operation, next, probability }: FaultListed): string {
  const often =
    next === undefined
      ? probability === undefined
        ? t('fault.always')
        : t('fault.sometimes', { percent: Math.round(probability * 100) })
      : counted('fault.next', next);
  return `${kind} · ${operation === undefined ? provider : `${provider}/${operation}`} · ${often}`;
}
