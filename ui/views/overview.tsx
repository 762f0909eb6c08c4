import type { VNode } from 'preact';
import { call } from '../api/call.ts';
import type {
  About,
  CollectionSize,
  Evidence,
  ListedOperation,
  ListedProvider,
  Scenarios,
} from '../api/types.ts';
import { Badge, type Tone } from '../components/badge.tsx';
import { Card } from '../components/card.tsx';
import { WhenLoaded } from '../components/when-loaded.tsx';
import { counted, isMessage, t } from '../messages/message.ts';
import { useLoaded } from '../store/loaded.ts';
import { hrefOf } from '../store/route.ts';
import { daysSince } from '../words/days-since.ts';
import './overview.css';

interface Seen {
  readonly about: About;
  readonly providers: readonly ListedProvider[];
  readonly collections: readonly CollectionSize[];
  readonly scenarios: Scenarios;
  readonly evidence: readonly Evidence[];
}

/** What there is: providers, what answers each operation and on what evidence, and how much state. */
export function Overview(): VNode {
  const loaded = useLoaded('overview', loadOverview);
  return (
    <>
      <header>
        <h1>{t('nav.overview')}</h1>
        {loaded.is === 'there' ? <Facts {...loaded.value} /> : null}
      </header>
      <WhenLoaded loaded={loaded}>
        {(seen) =>
          seen.providers.map((provider) => <ProviderCard key={provider.provider} {...{ provider, seen }} />)
        }
      </WhenLoaded>
    </>
  );
}

async function loadOverview(): Promise<Seen> {
  const [about, providers, collections, scenarios, evidence] = await Promise.all([
    call<About>('GET', 'about'),
    call<readonly ListedProvider[]>('GET', 'operations'),
    call<readonly CollectionSize[]>('GET', 'collections'),
    call<Scenarios>('GET', 'scenario'),
    call<readonly Evidence[]>('GET', 'evidence'),
  ]);
  return { about, providers, collections, scenarios, evidence };
}

function Facts({ about }: Seen): VNode {
  const { version, state, seed, strict } = about;
  return (
    <p class="soft">
      {t('overview.facts', {
        version: version ?? '',
        state: t(state === 'redis' ? 'overview.redis' : 'overview.memory'),
        seed,
      })}
      {strict ? ` · ${t('overview.strict')}` : ''}
    </p>
  );
}

function ProviderCard({ provider, seen }: { readonly provider: ListedProvider; readonly seen: Seen }): VNode {
  const id = provider.provider;
  const scenario = seen.scenarios.inForce[id] ?? 'typical';
  return (
    <Card
      title={
        <>
          {provider.title} <code class="soft">/{id}</code>
        </>
      }
      aside={
        <p class="soft">
          {t('overview.spec', { version: provider.spec.version })} · {t('overview.scenario')}{' '}
          <a href={hrefOf('control')}>{scenario}</a>
        </p>
      }
    >
      <Sizes collections={seen.collections.filter((one) => one.provider === id)} />
      <OperationTable provider={provider} evidence={seen.evidence.filter((one) => one.provider === id)} />
    </Card>
  );
}

function Sizes({ collections }: { readonly collections: readonly CollectionSize[] }): VNode {
  if (collections.length === 0) return <p class="soft">{t('overview.stateless')}</p>;
  return (
    <ul class="sizes" aria-label={t('overview.sizes')}>
      {collections.map(({ provider, collection, records }) => (
        <li key={collection}>
          <a href={hrefOf('state', provider, collection)}>
            <strong>{records.toLocaleString()}</strong> {collection}
          </a>
        </li>
      ))}
    </ul>
  );
}

function OperationTable({
  provider,
  evidence,
}: {
  readonly provider: ListedProvider;
  readonly evidence: readonly Evidence[];
}): VNode {
  return (
    <table class="operations cells">
      <caption class="visually-hidden">{t('overview.operations-of', { provider: provider.title })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('overview.operation')}</th>
          <th scope="col">{t('overview.call')}</th>
          <th scope="col">{t('overview.answered-by')}</th>
          <th scope="col">{t('overview.evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {provider.operations.map((operation) => (
          <OperationRow
            key={operation.operation}
            provider={provider.provider}
            operation={operation}
            evidence={evidence.find((one) => one.operation === operation.operation)}
          />
        ))}
      </tbody>
    </table>
  );
}

const TONES: Readonly<Record<string, Tone>> = { handler: 'green', example: 'amber', schema: 'amber' };

function OperationRow({
  provider,
  operation,
  evidence,
}: {
  readonly provider: string;
  readonly operation: ListedOperation;
  readonly evidence: Evidence | undefined;
}): VNode {
  const { operation: id, method, path, summary, does, says, why } = operation;
  const key = `does.${does}`;
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf('try', provider, id)}>{id}</a>
        <span class="soft line">{summary}</span>
      </th>
      <td data-head={t('overview.call')}>
        <code>
          {method} {path}
        </code>
      </td>
      <td data-head={t('overview.answered-by')}>
        <Badge tone={TONES[does] ?? 'blue'}>{isMessage(key) ? t(key) : t('does.state')}</Badge>
        {isMessage(key) ? null : <span class="soft line">{says}</span>}
        {why === undefined ? null : <span class="soft line">{why}</span>}
      </td>
      <td data-head={t('overview.evidence')}>
        {evidence === undefined ? <NoEvidence /> : <Age {...evidence} />}
      </td>
    </tr>
  );
}

function NoEvidence(): VNode {
  return <span class="soft">{t('evidence.none')}</span>;
}

/** What the provider's own machine has said. */
const PROOF: ReadonlySet<string> = new Set(['live', 'sandbox']);

function Age({ sources, exchanges, newest }: Evidence): VNode {
  return (
    <>
      <span class="badges">
        {sources.map((source) => (
          <Badge key={source} tone={PROOF.has(source) ? 'green' : 'amber'}>
            {sayEvidence(source)}
          </Badge>
        ))}
      </span>
      <span class="soft line">
        {counted('evidence.exchanges', exchanges)}, {counted('evidence.age', daysSince(newest))}
      </span>
    </>
  );
}

function sayEvidence(source: string): string {
  const key = `evidence.${source}`;
  return isMessage(key) ? t(key) : source;
}
