import type { VNode } from 'preact';
import { call } from '../api/call.ts';
import { describeOperation } from '../api/describe-operation.ts';
import type { ListedProvider, Sample } from '../api/types.ts';
import { Empty } from '../components/notice.tsx';
import { WhenLoaded } from '../components/when-loaded.tsx';
import { t } from '../messages/message.ts';
import { useLoaded } from '../store/loaded.ts';
import { goTo, route } from '../store/route.ts';
import { TryForm } from './try/try-form.tsx';
import './try/try.css';

/** A request to be made up, sent and looked at, of any operation. */
export function Try(): VNode {
  const loaded = useLoaded('operations', () => call<readonly ListedProvider[]>('GET', 'operations'));
  return (
    <>
      <header>
        <h1>{t('nav.try')}</h1>
        <p>{t('try.about')}</p>
      </header>
      <WhenLoaded loaded={loaded}>{(providers) => <Choice providers={providers} />}</WhenLoaded>
    </>
  );
}

function Choice({ providers }: { readonly providers: readonly ListedProvider[] }): VNode {
  const [first] = providers;
  const [provider = first?.provider ?? '', named] = route.value.parts;
  const operations = providers.find((one) => one.provider === provider)?.operations ?? [];
  const operation = named ?? operations[0]?.operation;
  if (operation === undefined) return <Empty>{t('try.none')}</Empty>;
  return (
    <>
      <label class="operation-choice">
        {t('overview.operation')}
        <select
          value={`${provider}/${operation}`}
          onChange={({ currentTarget }) => {
            const at = currentTarget.value.indexOf('/');
            goTo('try', currentTarget.value.slice(0, at), currentTarget.value.slice(at + 1));
          }}
        >
          {providers.map((one) => (
            <optgroup key={one.provider} label={one.title}>
              {one.operations.map(({ operation: id, method, path }) => (
                <option key={id} value={`${one.provider}/${id}`}>
                  {id}: {method} {path}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Sampled key={`${provider}/${operation}`} provider={provider} operation={operation} />
    </>
  );
}

function Sampled({ provider, operation }: { readonly provider: string; readonly operation: string }): VNode {
  const loaded = useLoaded(
    `sample ${provider}/${operation}`,
    async () => {
      const [sample, described] = await Promise.all([
        call<Sample>('GET', 'sample', { query: { provider, operation } }),
        describeOperation(provider, operation),
      ]);
      return { sample, described };
    },
    { again: false },
  );
  return (
    <WhenLoaded loaded={loaded}>
      {({ sample, described }) => <TryForm provider={provider} sample={sample} described={described} />}
    </WhenLoaded>
  );
}
