import type { VNode } from 'preact';
import { callText } from '../../api/call.ts';
import { Badge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { Empty } from '../../components/notice.tsx';
import { WhenLoaded } from '../../components/when-loaded.tsx';
import { t } from '../../messages/message.ts';
import { useLoaded } from '../../store/loaded.ts';
import { type CollectionChange, type RecordChange, readChanges } from '../../words/read-changes.ts';

/** What became of the state since its scenario began, field by field. */
export function Changes(): VNode {
  const loaded = useLoaded('changes', async () => readChanges(await callText('GET', 'changes')));
  return (
    <WhenLoaded loaded={loaded}>
      {(collections) =>
        collections.length === 0 ? (
          <Empty>{t('changes.none')}</Empty>
        ) : (
          <div class="changes">
            {collections.map((one) => (
              <CollectionChanges key={`${one.provider}/${one.collection}`} change={one} />
            ))}
          </div>
        )
      }
    </WhenLoaded>
  );
}

function CollectionChanges({ change }: { readonly change: CollectionChange }): VNode {
  const { provider, collection, added, changed, removed, records } = change;
  const hidden = added + changed + removed - records.length;
  return (
    <Card
      title={`${provider}/${collection}`}
      aside={<p class="soft">{t('changes.counts', { added, changed, removed })}</p>}
    >
      <ul class="diffs">
        {records.map((record) => (
          <li key={record.key}>
            <RecordDiff record={record} />
          </li>
        ))}
      </ul>
      {hidden > 0 ? <p class="soft">{t('changes.more', { count: hidden })}</p> : null}
    </Card>
  );
}

function RecordDiff({ record: { key, kind, fields } }: { readonly record: RecordChange }): VNode {
  const tone = kind === 'added' ? 'green' : kind === 'removed' ? 'red' : 'blue';
  return (
    <details open={kind === 'changed'}>
      <summary>
        <Badge tone={tone}>{t(`changes.${kind}`)}</Badge> <code>{key}</code>
      </summary>
      <dl class="record-diff mono">
        {fields.map(({ name, before, after }) => (
          <div key={name}>
            <dt>{name}</dt>
            {before === undefined ? null : (
              <dd class="gone">
                <span aria-hidden="true">− </span>
                <del>{before}</del>
              </dd>
            )}
            {after === undefined ? null : (
              <dd class="come">
                <span aria-hidden="true">+ </span>
                <ins>{after}</ins>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}
