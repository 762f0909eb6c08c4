import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { cellText, listRecords, type RecordPage, type RecordShown } from '../../api/records.ts';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/notice.tsx';
import { Scrollable } from '../../components/scrollable.tsx';
import { WhenLoaded } from '../../components/when-loaded.tsx';
import { t } from '../../messages/message.ts';
import { useLoaded } from '../../store/loaded.ts';
import { session } from '../../store/session.ts';
import { timeZones } from '../../store/time-zones.ts';
import { hereBeside } from '../../words/written-moment.ts';
import { Pager } from './pager.tsx';
import { RecordEditor } from './record-editor.tsx';
import { SortableHead } from './sortable-head.tsx';

const PAGE = 50;

interface Place {
  readonly provider: string;
  readonly collection: string;
}

/** The records of a collection: searched, sorted, a page at a time, one of them opened. */
export function RecordTable({ provider, collection }: Place): VNode {
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState('');
  const [offset, setOffset] = useState(0);
  const [opened, setOpened] = useState<RecordShown | 'new' | undefined>(undefined);
  useEffect(() => {
    // Nothing was typed: the page that was asked for meanwhile stays.
    if (typed === search) return undefined;
    const timer = setTimeout(() => {
      setSearch(typed);
      setOffset(0);
    }, 200);
    return () => clearTimeout(timer);
  }, [typed]);
  const zone = timeZones.value.get(provider) ?? undefined;
  const query = { provider, collection, search, sort, offset, limit: PAGE };
  // The page that is shown stays, and the focus in it, until the one that was asked for is there.
  const loaded = useLoaded(
    `records ${provider}/${collection}`,
    async () => ({ page: await listRecords(query), shownFrom: offset }),
    { asked: JSON.stringify(query) },
  );
  return (
    <section class="records" aria-label={`${provider}/${collection}`}>
      <div class="record-bar">
        <label>
          <span class="visually-hidden">{t('state.search')}</span>
          <input
            type="search"
            placeholder={t('state.search')}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <Button onClick={() => setOpened('new')}>{t('state.add')}</Button>
      </div>
      {opened === undefined ? null : (
        <RecordEditor
          key={`${session.value} ${opened === 'new' ? '' : opened.key}`}
          {...{ provider, collection }}
          opened={opened}
          onClose={() => setOpened(undefined)}
        />
      )}
      <WhenLoaded loaded={loaded}>
        {({ page, shownFrom }) => (
          <>
            <Pager offset={shownFrom} size={PAGE} found={page.found} total={page.total} onMove={setOffset} />
            <Rows page={page} zone={zone} sort={sort} onSort={setSort} onOpen={setOpened} />
          </>
        )}
      </WhenLoaded>
    </section>
  );
}

interface RowsProps {
  readonly page: RecordPage;
  /** In which the provider writes times that name none. */
  readonly zone: string | undefined;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly onOpen: (record: RecordShown) => void;
}

function Rows({ page, zone, sort, onSort, onOpen }: RowsProps): VNode {
  if (page.records.length === 0) {
    return <Empty>{t(page.total === 0 ? 'state.no-records' : 'state.no-match')}</Empty>;
  }
  return (
    <Scrollable look="scrolls" label={t('state.table')}>
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">{t('state.key')}</th>
            {page.fields.map((field) => (
              <SortableHead key={field} field={field} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {page.records.map((record) => (
            <tr key={record.key}>
              <th scope="row">
                <button type="button" class="cell-button mono" onClick={() => onOpen(record)}>
                  {record.key}
                </button>
              </th>
              {page.fields.map((field) => (
                <td key={field} class="mono">
                  <Cell text={cellText(record, field)} zone={zone} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}

/** A value as it is kept; beside a moment, what the reader's clock showed then. */
function Cell({ text, zone }: { readonly text: string; readonly zone: string | undefined }): VNode {
  const here = hereBeside(text, zone);
  return (
    <>
      <span class="cut" title={text}>
        {text}
      </span>
      {here === '' ? null : (
        <>
          {' '}
          <span class="there">
            <span aria-hidden="true">· </span>
            {here}
          </span>
        </>
      )}
    </>
  );
}
