import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../../../src/drift/finding.ts';
import type { VerifyReport } from '../../../src/replay/verify-report.ts';
import { call } from '../../api/call.ts';
import { saveFile } from '../../api/save-file.ts';
import { Button } from '../../components/button.tsx';
import { Moment } from '../../components/moment.tsx';
import { ToldLine } from '../../components/told-line.tsx';
import { t } from '../../messages/message.ts';
import { DriftReport } from '../../report/drift-report.tsx';
import { useAction } from '../../store/use-action.ts';
import { SpecEdit } from './spec-edit.tsx';

/** A report that is looked at. */
export interface Shown {
  /** Of the file, where one was opened. */
  readonly name: string;
  readonly text: string;
  readonly report: VerifyReport;
}

/** A report, of which findings are chosen that the spec is to agree with. */
export function ChosenReport({ shown }: { readonly shown: Shown }): VNode {
  const { name, report } = shown;
  const { findings, date } = report;
  const [told, act] = useAction();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  // How often an edit was asked for; none is shown at 0.
  const [looks, setLooks] = useState(0);
  const choose = (fingerprints: readonly string[]): void => {
    setChosen(fingerprints);
    setLooks(0);
  };
  return (
    <>
      <div class="report-bar">
        <p class="soft">
          {name !== '' ? t('drift.of-file', { name }) : date === undefined ? '' : t('drift.of-day', { date })}
        </p>
        <Button onClick={() => act(() => savePage(report))}>{t('drift.save')}</Button>
      </div>
      <ToldLine told={told} />
      {findings.length === 0 ? null : (
        <div class="chosen">
          <p role="status">{t('accept.chosen', { count: chosen.length })}</p>
          <div class="actions">
            <Button onClick={() => choose(allOf(findings))}>{t('accept.all')}</Button>
            <Button disabled={chosen.length === 0} onClick={() => choose([])}>
              {t('accept.none')}
            </Button>
            <Button look="main" disabled={chosen.length === 0} onClick={() => setLooks(looks + 1)}>
              {t('accept.preview')}
            </Button>
          </div>
        </div>
      )}
      {looks === 0 ? null : <SpecEdit key={looks} report={report} only={chosen} close={() => setLooks(0)} />}
      <DriftReport
        report={report}
        now={Date.now()}
        extrasOf={(finding) => ({
          anchor: anchorOf(finding),
          momentOf: (iso) => <Moment iso={iso} providers={[finding.provider]} />,
          choose: <Choice finding={finding} chosen={chosen} choose={choose} />,
        })}
      />
    </>
  );
}

/** The page that `verify --reporter html` writes, for whoever has no mock to look at. */
async function savePage(report: VerifyReport): Promise<string> {
  const { html } = await call<{ readonly html: string }>('POST', 'report-page', { body: { report } });
  saveFile('lockstep-report.html', html, 'text/html');
  return t('drift.saved');
}

function allOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ fingerprint }) => fingerprint))];
}

function anchorOf({ fingerprint, target }: Finding): string {
  return `finding-${fingerprint}-${target}`;
}

interface ChoiceProps {
  readonly finding: Finding;
  readonly chosen: readonly string[];
  readonly choose: (fingerprints: readonly string[]) => void;
}

function Choice({ finding, chosen, choose }: ChoiceProps): VNode {
  const { fingerprint, code, provider, operation, pointer } = finding;
  return (
    <label class="choose">
      <input
        type="checkbox"
        checked={chosen.includes(fingerprint)}
        aria-label={t('accept.choose-label', { code, place: `${provider}/${operation} ${pointer}` })}
        onChange={({ currentTarget }) => {
          const others = chosen.filter((one) => one !== fingerprint);
          choose(currentTarget.checked ? [...others, fingerprint] : others);
        }}
      />
      {t('accept.choose')}
    </label>
  );
}
