import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { call } from '../api/call.ts';
import type { CollectionSize } from '../api/types.ts';
import { Empty } from '../components/notice.tsx';
import { WhenLoaded } from '../components/when-loaded.tsx';
import { numberWords, t } from '../messages/message.ts';
import { useLoaded } from '../store/loaded.ts';
import { hrefOf, route } from '../store/route.ts';
import { Changes } from './state/changes.tsx';
import { RecordTable } from './state/record-table.tsx';
import { StateActions } from './state/state-actions.tsx';
import './state/state.css';

/** In place of a provider in the address: what changed since the start. */
const CHANGES = '*changes';

/** What the mock keeps: every collection as a table, and what became of it. */
export function State(): VNode {
  const loaded = useLoaded('collections', () => call<readonly CollectionSize[]>('GET', 'collections'));
  return (
    <>
      <header>
        <h1>{t('nav.state')}</h1>
        <StateActions />
      </header>
      <WhenLoaded loaded={loaded}>{(collections) => <Collections collections={collections} />}</WhenLoaded>
    </>
  );
}

function Collections({ collections }: { readonly collections: readonly CollectionSize[] }): VNode {
  const list = useRef<HTMLUListElement>(null);
  // Where they stand in one line that scrolls, the one that is shown is to be seen.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [route.value]);
  const [first] = collections;
  if (first === undefined) return <Empty>{t('state.none')}</Empty>;
  const [provider = first.provider, named] = route.value.parts;
  const isChanges = provider === CHANGES;
  const collection = named ?? collections.find((one) => one.provider === provider)?.collection ?? '';
  return (
    <div class="state">
      <nav aria-label={t('state.collections')}>
        <ul ref={list}>
          <li>
            <a href={hrefOf('state', CHANGES)} aria-current={isChanges ? 'page' : undefined}>
              {t('state.changes')}
            </a>
          </li>
          {collections.map((one) => {
            const isHere = one.provider === provider && one.collection === collection;
            return (
              <li key={`${one.provider}/${one.collection}`}>
                <a
                  href={hrefOf('state', one.provider, one.collection)}
                  aria-current={isHere ? 'page' : undefined}
                >
                  <span>
                    <span class="soft">{one.provider}/</span>
                    {one.collection}
                  </span>
                  <span class="soft">{numberWords(one.records)}</span>
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      {isChanges ? (
        <Changes />
      ) : (
        <RecordTable key={`${provider}/${collection}`} provider={provider} collection={collection} />
      )}
    </div>
  );
}
