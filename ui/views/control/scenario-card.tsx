import type { VNode } from 'preact';
import { call } from '../../api/call.ts';
import type { Scenarios } from '../../api/types.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ToldLine } from '../../components/told-line.tsx';
import { WhenLoaded } from '../../components/when-loaded.tsx';
import { t } from '../../messages/message.ts';
import { useLoaded } from '../../store/loaded.ts';
import { useAction } from '../../store/use-action.ts';

/** The start states: those that there are, and the one in force of each provider. */
export function ScenarioCard(): VNode {
  const loaded = useLoaded('scenario', () => call<Scenarios>('GET', 'scenario'));
  const [told, act] = useAction();
  const begin = (scenario: string): void =>
    act(async () => {
      await call('POST', 'scenario', { body: { scenario } });
      return t('scenario.began', { scenario });
    });
  return (
    <Card title={t('scenario.title')}>
      <p class="soft">{t('scenario.about')}</p>
      <WhenLoaded loaded={loaded}>
        {({ inForce, scenarios }) => (
          <>
            {Object.entries(inForce).map(([provider, current]) => (
              <div key={provider}>
                <h3>
                  {provider} <Badge tone="blue">{current}</Badge>
                </h3>
                <ul class="choices">
                  {scenarios
                    .filter(({ name }) => name.startsWith(`${provider}/`))
                    .map(({ name, summary }) => (
                      <li key={name}>
                        <Button
                          pressed={name === `${provider}/${current}`}
                          onClick={() => begin(name)}
                          label={t('scenario.begin', { scenario: name })}
                        >
                          {name.slice(provider.length + 1)}
                        </Button>
                        <span class="soft">{summary}</span>
                      </li>
                    ))}
                </ul>
              </div>
            ))}
          </>
        )}
      </WhenLoaded>
      <ToldLine told={told} />
    </Card>
  );
}
