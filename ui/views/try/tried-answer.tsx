import type { VNode } from 'preact';
import type { Answered } from '../../api/send-draft.ts';
import { Badge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { JsonView } from '../../components/json-view.tsx';
import { t } from '../../messages/message.ts';
import { hrefOf } from '../../store/route.ts';
import { traffic } from '../../store/traffic.ts';
import { statusTone } from '../../words/status-tone.ts';

/** What came back, and where it can be looked at in full. */
export function TriedAnswer({ answered }: { readonly answered: Answered }): VNode {
  const { status, headers, text, time, sent } = answered;
  const [path] = sent.target.split('?', 1);
  const entry = traffic.value.find((one) => one.target.startsWith(path ?? '') && one.status === status);
  const explain = headers['x-lockstep-explain'];
  return (
    <Card
      title={
        <>
          {t('try.answer')} <Badge tone={statusTone(status)}>{status}</Badge>
        </>
      }
      aside={
        <p class="soft">
          {t('try.took', { time })}
          {entry === undefined ? null : (
            <>
              {' · '}
              <a href={hrefOf('traffic', entry.id)}>{t('try.in-traffic')}</a>
            </>
          )}
        </p>
      }
    >
      {explain === undefined ? null : <p class="notice failure">{explain}</p>}
      <JsonView text={text} label={t('exchange.response-body')} />
    </Card>
  );
}
