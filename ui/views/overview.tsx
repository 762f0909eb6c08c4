import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { VerifyReport } from '../../src/replay/verify-report.ts';
import { readReport } from '../../src/report/read-report.ts';
import { call, callText } from '../api/call.ts';
import type { About, CollectionSize, Evidence, ListedProvider, Scenarios } from '../api/types.ts';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { ToldLine } from '../components/told-line.tsx';
import { WhenLoaded } from '../components/when-loaded.tsx';
import { numberWords, t } from '../messages/message.ts';
import { useLoaded } from '../store/loaded.ts';
import { hrefOf } from '../store/route.ts';
import { useAction } from '../store/use-action.ts';
import { OperationTable } from './overview/operation-table.tsx';
import './overview.css';

interface Seen {
  readonly about: About;
  readonly providers: readonly ListedProvider[];
  readonly collections: readonly CollectionSize[];
  readonly scenarios: Scenarios;
  readonly evidence: readonly Evidence[];
  /** What was verified last, if anything was. */
  readonly report: VerifyReport | undefined;
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
      {loaded.is === 'there' && loaded.value.evidence.length > 0 ? (
        <LastVerify report={loaded.value.report} />
      ) : null}
      <WhenLoaded loaded={loaded}>
        {(seen) =>
          seen.providers.map((provider) => <ProviderCard key={provider.provider} {...{ provider, seen }} />)
        }
      </WhenLoaded>
    </>
  );
}

async function loadOverview(): Promise<Seen> {
  const [about, providers, collections, scenarios, evidence, report] = await Promise.all([
    call<About>('GET', 'about'),
    call<readonly ListedProvider[]>('GET', 'operations'),
    call<readonly CollectionSize[]>('GET', 'collections'),
    call<Scenarios>('GET', 'scenario'),
    call<readonly Evidence[]>('GET', 'evidence'),
    callText('GET', 'report'),
  ]);
  const last = report === 'null' ? undefined : readReport(report, 'the report');
  return { about, providers, collections, scenarios, evidence, report: last };
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

/** When the verdicts in the tables below are from, and how to have newer ones. */
function LastVerify({ report }: Pick<Seen, 'report'>): VNode {
  const [told, act] = useAction();
  const [isBusy, setBusy] = useState(false);
  const verify = async (): Promise<string> => {
    setBusy(true);
    await callText('POST', 'report').finally(() => setBusy(false));
    return t('overview.verified-now');
  };
  return (
    <>
      <div class="last-verify">
        <p class="soft">
          {report === undefined
            ? t('overview.not-verified')
            : t('overview.verified', { date: report.date ?? '' })}{' '}
          <a href={hrefOf('drift')}>{t('overview.to-drift')}</a>
        </p>
        <Button disabled={isBusy} onClick={() => act(verify)}>
          {t(isBusy ? 'drift.busy' : 'drift.verify')}
        </Button>
      </div>
      <ToldLine told={told} />
    </>
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
      <OperationTable
        provider={provider}
        evidence={seen.evidence.filter((one) => one.provider === id)}
        report={seen.report}
      />
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
            <strong>{numberWords(records)}</strong> {collection}
          </a>
        </li>
      ))}
    </ul>
  );
}
