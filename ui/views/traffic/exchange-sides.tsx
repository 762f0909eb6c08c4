import type { ComponentChildren, VNode } from 'preact';
import type { Described } from '../../api/describe-operation.ts';
import type { ShownBody, ShownExchange } from '../../api/types.ts';
import { JsonView, type Mark } from '../../components/json-view.tsx';
import { SchemaTable } from '../../components/schema-table.tsx';
import { counted, t } from '../../messages/message.ts';
import { operationRows, responseRows } from '../../words/operation-rows.ts';

interface Props {
  readonly exchange: ShownExchange;
  readonly described: Described | undefined;
}

/** What was sent, beside what the spec wants. */
export function RequestSide({ exchange, described }: Props): VNode | null {
  const { request, problem, target } = exchange;
  if (request === undefined) return null;
  const errors = problem?.errors ?? [];
  const inBody = errors.filter((error) => error.in === 'body').map(markOf);
  const elsewhere = errors.filter((error) => error.in !== 'body');
  const query = [...new URLSearchParams(target.split('?', 2)[1] ?? '')];
  return (
    <Sides
      title={t('exchange.request')}
      beside={t('exchange.wanted')}
      left={
        <>
          {query.length === 0 ? null : (
            <Pairs
              label={t('exchange.query')}
              pairs={query}
              wrong={new Set(elsewhere.map(({ pointer }) => pointer.slice(1)))}
            />
          )}
          <Headers headers={request.headers} />
          <Body body={request.body} marks={inBody} label={t('exchange.request-body')} />
        </>
      }
      right={
        described === undefined ? (
          <p class="soft">{t('exchange.no-spec')}</p>
        ) : (
          <SchemaTable rows={operationRows(described)} label={t('exchange.wanted-request')} />
        )
      }
    />
  );
}

/** What was answered, beside what the spec says of such an answer. */
export function ResponseSide({ exchange, described }: Props): VNode | null {
  const { response, status } = exchange;
  if (response === undefined) return null;
  const marks = response.violations.map(
    ({ pointer, expected, received, open }): Mark => ({ pointer, expected, received, isMild: open }),
  );
  const rows = described === undefined ? [] : responseRows(described, status);
  return (
    <Sides
      title={t('exchange.response', { status })}
      beside={t('exchange.said')}
      left={
        <>
          <Headers headers={response.headers} />
          <Body body={response.body} marks={marks} label={t('exchange.response-body')} />
        </>
      }
      right={
        rows.length === 0 ? (
          <p class="soft">{t('exchange.no-response-spec', { status })}</p>
        ) : (
          <SchemaTable rows={rows} label={t('exchange.wanted-response')} />
        )
      }
    />
  );
}

function Sides({
  title,
  beside,
  left,
  right,
}: {
  readonly title: string;
  readonly beside: string;
  readonly left: ComponentChildren;
  readonly right: ComponentChildren;
}): VNode {
  return (
    <div class="sides">
      <div>
        <h3>{title}</h3>
        {left}
      </div>
      <div>
        <h3>{beside}</h3>
        {right}
      </div>
    </div>
  );
}

function Headers({ headers }: { readonly headers: Readonly<Record<string, string>> }): VNode {
  const pairs = Object.entries(headers);
  return (
    <details>
      <summary>{counted('exchange.headers', pairs.length)}</summary>
      <Pairs label={counted('exchange.headers', pairs.length)} pairs={pairs} wrong={new Set()} />
    </details>
  );
}

function Pairs({
  label,
  pairs,
  wrong,
}: {
  readonly label: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly wrong: ReadonlySet<string>;
}): VNode {
  return (
    <dl class="pairs" aria-label={label}>
      {pairs.map(([name, value], index) => (
        <div key={index} class={wrong.has(name) ? 'wrong' : ''}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <code>{value}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Body({
  body,
  marks,
  label,
}: {
  readonly body: ShownBody;
  readonly marks: readonly Mark[];
  readonly label: string;
}): VNode {
  if (body.kind === 'bytes') return <p class="soft">{t('exchange.bytes', { count: body.size })}</p>;
  return (
    <>
      <JsonView text={body.text} marks={marks} label={label} />
      {body.isCut ? <p class="soft">{t('exchange.cut', { count: body.size })}</p> : null}
    </>
  );
}

function markOf({
  pointer,
  expected,
  received,
}: {
  readonly pointer: string;
  readonly expected: string;
  readonly received?: unknown;
}): Mark {
  return { pointer, expected, received: received === undefined ? undefined : JSON.stringify(received) };
}
