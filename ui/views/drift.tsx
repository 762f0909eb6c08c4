import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { VerifyReport } from '../../src/replay/verify-report.ts';
import { readReport } from '../../src/report/read-report.ts';
import { callText } from '../api/call.ts';
import { Button } from '../components/button.tsx';
import { Empty, Failure } from '../components/notice.tsx';
import { WhenLoaded } from '../components/when-loaded.tsx';
import { t } from '../messages/message.ts';
import { useLoaded } from '../store/loaded.ts';
import { DriftReport } from './drift/drift-report.tsx';
import './drift/drift.css';

interface Shown {
  /** Of the file, where one was opened. */
  readonly name: string;
  readonly report: VerifyReport;
}

/** What `lockstep verify` found: the last run, one that is made now, or one from a file. */
export function Drift(): VNode {
  const last = useLoaded('report', () => askReport('GET'), { again: false });
  const [chosen, setChosen] = useState<Shown | undefined>(undefined);
  const [error, setError] = useState<unknown>(undefined);
  const [isBusy, setBusy] = useState(false);
  const show = async (work: () => Promise<Shown | undefined>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      setChosen(await work());
    } catch (thrown) {
      setError(thrown);
    }
    setBusy(false);
  };
  return (
    <>
      <header>
        <h1>{t('nav.drift')}</h1>
        <div class="actions">
          <Button look="main" disabled={isBusy} onClick={() => void show(() => askReport('POST'))}>
            {t(isBusy ? 'drift.busy' : 'drift.verify')}
          </Button>
          <label class="button">
            {t('drift.open')}
            <input
              class="visually-hidden"
              type="file"
              accept="application/json,.json"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file !== undefined) void show(() => openFile(file));
              }}
            />
          </label>
        </div>
      </header>
      {error === undefined ? null : <Failure error={error} />}
      {chosen === undefined ? (
        <WhenLoaded loaded={last}>{(shown) => <ShownReport shown={shown} />}</WhenLoaded>
      ) : (
        <ShownReport shown={chosen} />
      )}
    </>
  );
}

function ShownReport({ shown }: { readonly shown: Shown | undefined }): VNode {
  if (shown === undefined) return <Empty>{t('drift.none')}</Empty>;
  return (
    <>
      {shown.name === '' ? null : <p class="soft">{shown.name}</p>}
      <DriftReport report={shown.report} />
    </>
  );
}

async function askReport(method: 'GET' | 'POST'): Promise<Shown | undefined> {
  const text = await callText(method, 'report');
  return text === 'null' ? undefined : { name: '', report: readReport(text, 'the report') };
}

async function openFile(file: File): Promise<Shown> {
  return { name: file.name, report: readReport(await file.text(), file.name) };
}
