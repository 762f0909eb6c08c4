import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { readReport } from '../../src/report/read-report.ts';
import { callText } from '../api/call.ts';
import { Button } from '../components/button.tsx';
import { Empty, Failure } from '../components/notice.tsx';
import { WhenLoaded } from '../components/when-loaded.tsx';
import { t } from '../messages/message.ts';
import { useLoaded } from '../store/loaded.ts';
import { ChosenReport, type Shown } from './drift/chosen-report.tsx';
import './drift/drift.css';

/** What `lockstep verify` found: the last run, one that is made now, or one from a file. */
export function Drift(): VNode {
  const last = useLoaded('report', lastReport, { again: false });
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
        <Sources isBusy={isBusy} show={(work) => void show(work)} />
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

interface SourcesProps {
  readonly isBusy: boolean;
  readonly show: (work: () => Promise<Shown | undefined>) => void;
}

/** Where a report comes from: made now, at the provider itself too where it is wanted, or out of a file. */
function Sources({ isBusy, show }: SourcesProps): VNode {
  const [isLive, setLive] = useState(false);
  return (
    <div class="actions">
      <label class="choose">
        <input
          type="checkbox"
          checked={isLive}
          onChange={({ currentTarget }) => setLive(currentTarget.checked)}
        />
        {t('drift.live')}
      </label>
      <Button look="main" disabled={isBusy} onClick={() => show(() => verifyNow(isLive))}>
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
            if (file !== undefined) show(() => openFile(file));
          }}
        />
      </label>
    </div>
  );
}

function ShownReport({ shown }: { readonly shown: Shown | undefined }): VNode {
  if (shown === undefined) return <Empty>{t('drift.none')}</Empty>;
  // What was chosen of one report means nothing in another.
  return <ChosenReport key={shown.text} shown={shown} />;
}

async function lastReport(): Promise<Shown | undefined> {
  const text = await callText('GET', 'report');
  return text === 'null' ? undefined : shownOf(text, '');
}

async function verifyNow(isLive: boolean): Promise<Shown> {
  const targets = ['none', 'mock', ...(isLive ? ['live'] : [])];
  return shownOf(await callText('POST', 'report', { body: { targets } }), '');
}

async function openFile(file: File): Promise<Shown> {
  return shownOf(await file.text(), file.name);
}

function shownOf(text: string, name: string): Shown {
  return { text, name, report: readReport(text, name === '' ? 'the report' : name) };
}
