import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { curlCommand } from '../../../src/exchange/curl-command.ts';
import { call } from '../../api/call.ts';
import type { Described } from '../../api/describe-operation.ts';
import type { Draft, ShownExchange } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Done, Failure } from '../../components/notice.tsx';
import { t } from '../../messages/message.ts';
import { mswTest } from '../../words/msw-test.ts';

interface Props {
  readonly exchange: ShownExchange;
  readonly described: Described | undefined;
}

/** Takes an exchange along: as a command, as a test, as a recording. */
export function ExchangeActions({ exchange }: Props): VNode {
  const [saved, setSaved] = useState<{ readonly file?: string; readonly error?: unknown }>({});
  const save = async (): Promise<void> => {
    try {
      setSaved(
        await call<{ readonly file: string }>('POST', 'recordings', { body: { exchanges: [exchange.id] } }),
      );
    } catch (error) {
      setSaved({ error });
    }
  };
  return (
    <>
      <div class="actions">
        <CopyButton text={() => asCurl(exchange)}>{t('exchange.curl')}</CopyButton>
        <CopyButton text={async () => asTest(exchange)}>{t('exchange.msw')}</CopyButton>
        <Button onClick={() => void save()}>{t('exchange.save')}</Button>
      </div>
      {saved.file === undefined ? null : <Done>{t('exchange.saved', { file: saved.file })}</Done>}
      {saved.error === undefined ? null : <Failure error={saved.error} />}
    </>
  );
}

/** What a client adds by itself. */
const OF_THE_WAY =
  /^(?:host|connection|content-length|accept-encoding|user-agent|accept|accept-language|origin|referer|sec-.*|x-lockstep-session|priority|pragma|cache-control)$/;

function draftOf({ method, target, request }: ShownExchange): Draft {
  const headers = Object.entries(request?.headers ?? {}).filter(([name]) => !OF_THE_WAY.test(name));
  const body = request?.body.kind === 'text' ? request.body.text : '';
  return { method, target, headers: Object.fromEntries(headers), body };
}

/** Signed afresh with the credentials of the mock: those that were sent are not shown. */
async function asCurl(exchange: ShownExchange): Promise<string> {
  const { provider, session } = exchange;
  const body = { provider, request: draftOf(exchange) };
  const { method, target, headers, body: sent } = await call<Draft>('POST', 'sign', { body });
  const inSession: Record<string, string> = session === 'default' ? {} : { 'x-lockstep-session': session };
  return curlCommand(`${location.origin}/${provider}${target}`, {
    method,
    headers: { ...headers, ...inSession },
    body: sent ?? '',
  });
}

function asTest(exchange: ShownExchange): string {
  const { method, target, headers, body } = draftOf(exchange);
  const { response, operation, provider, status } = exchange;
  return mswTest({
    operation: operation ?? provider,
    method,
    target,
    server: 'https://api.example',
    headers,
    body: body ?? '',
    status,
    type: response?.headers['content-type'] ?? 'application/json',
    answer: response?.body.kind === 'text' ? response.body.text : '',
  });
}
