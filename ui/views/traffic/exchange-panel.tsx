import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { call } from '../../api/call.ts';
import { type Described, describeOperation } from '../../api/describe-operation.ts';
import type { ShownExchange } from '../../api/types.ts';
import { Badge } from '../../components/badge.tsx';
import { Moment } from '../../components/moment.tsx';
import { Empty } from '../../components/notice.tsx';
import { WhenLoaded } from '../../components/when-loaded.tsx';
import { t } from '../../messages/message.ts';
import { type Loaded, useLoaded } from '../../store/loaded.ts';
import { hrefOf } from '../../store/route.ts';
import { useNarrow } from '../../store/use-narrow.ts';
import { FATE_TONES, fateOf, statusTone } from '../../words/status-tone.ts';
import { ExchangeActions } from './exchange-actions.tsx';
import { RequestSide, ResponseSide } from './exchange-sides.tsx';
import { WhyRefused } from './why-refused.tsx';

interface Opened {
  readonly exchange: ShownExchange;
  /** Of the operation that was asked for, or of the one that was probably meant. */
  readonly described: Described | undefined;
}

/** One request: what was sent beside what the spec wants, what was answered, and what went wrong where. */
export function ExchangePanel({ id }: { readonly id: number }): VNode {
  const isNarrow = useNarrow();
  const back = useRef<HTMLAnchorElement>(null);
  // It stands in place of the list, which had the focus.
  useEffect(() => {
    if (isNarrow) back.current?.focus();
  }, [id, isNarrow]);
  const loaded: Loaded<Opened> = useLoaded(`exchange ${id}`, () => open(id));
  return (
    <section class="exchange" aria-label={t('exchange.label')}>
      <p>
        <a ref={back} href={hrefOf('traffic')}>
          {t(isNarrow ? 'exchange.back' : 'exchange.close')}
        </a>
      </p>
      <WhenLoaded loaded={loaded}>{(opened) => <Exchange {...opened} />}</WhenLoaded>
    </section>
  );
}

async function open(id: number): Promise<Opened> {
  const exchange = await call<ShownExchange>('GET', 'exchange', { query: { id } });
  const operation = exchange.operation ?? exchange.problem?.nearest?.operation;
  const described =
    operation === undefined ? undefined : await describeOperation(exchange.provider, operation);
  return { exchange, described };
}

function Exchange({ exchange, described }: Opened): VNode {
  const { method, target, provider, operation, status, at, received, session, fault } = exchange;
  const fate = fateOf(exchange);
  useEffect(() => {
    document.title = t('app.title-of', { what: `${method} ${target}` });
    return () => {
      document.title = t('app.title');
    };
  }, [method, target]);
  return (
    <>
      <h2 class="mono">
        {method} {target}
      </h2>
      <div class="actions">
        <Badge tone={statusTone(status)}>{status}</Badge>
        <Badge tone={FATE_TONES[fate]}>{t(`fate.${fate}`)}</Badge>
        {fault === null ? null : <Badge tone="blue">{t('exchange.fault', { fault })}</Badge>}
        <span>
          <strong>{provider}</strong> {operation ?? t('traffic.no-operation')}
        </span>
      </div>
      <p class="soft">
        {t('exchange.session', { session })} · {t('exchange.at')} <Moment iso={at} providers={[provider]} />
        <br />
        {t('exchange.received')} <Moment iso={received} providers={[provider]} />
      </p>
      <WhyRefused exchange={exchange} />
      {exchange.isKept ? (
        <>
          <ExchangeActions exchange={exchange} described={described} />
          <RequestSide exchange={exchange} described={described} />
          <ResponseSide exchange={exchange} described={described} />
        </>
      ) : (
        <Empty>{t('exchange.let-go')}</Empty>
      )}
    </>
  );
}
