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
    const timer = setTimeout(() => {
      setSearch(typed);
      setOffset(0);
    }, 200);
    return () => clearTimeout(timer);
  }, [typed]);
  const query = { provider, collection, search, sort, offset, limit: PAGE };
  const loaded = useLoaded(`records ${JSON.stringify(query)}`, () => listRecords(query));
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
        {(page) => (
          <>
            <Pager offset={offset} size={PAGE} found={page.found} total={page.total} onMove={setOffset} />
            <Rows page={page} sort={sort} onSort={setSort} onOpen={setOpened} />
          </>
        )}
      </WhenLoaded>
    </section>
  );
}

interface RowsProps {
  readonly page: RecordPage;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly onOpen: (record: RecordShown) => void;
}

function Rows({ page, sort, onSort, onOpen }: RowsProps): VNode {
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
                  <span class="cut" title={cellText(record, field)}>
                    {cellText(record, field)}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}
