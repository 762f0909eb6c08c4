import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { VerifyReport } from '../../../src/replay/verify-report.ts';
import { call } from '../../api/call.ts';
import type { AcceptedInSpecs } from '../../api/types.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DiffView } from '../../components/diff-view.tsx';
import { ToldLine } from '../../components/told-line.tsx';
import { WhenLoaded } from '../../components/when-loaded.tsx';
import { t } from '../../messages/message.ts';
import { useReturnedFocus } from '../../store/keep-focus.ts';
import { useLoaded } from '../../store/loaded.ts';
import { useAction } from '../../store/use-action.ts';

export interface SpecEditProps {
  readonly report: VerifyReport;
  /** Fingerprints. */
  readonly only: readonly string[];
  readonly close: () => void;
}

/** What the chosen findings make of the spec, as a diff, and the button that writes it. */
export function SpecEdit({ report, only, close }: SpecEditProps): VNode {
  const seen = useLoaded(`accept ${only.join(' ')}`, () => accept({ report, only, dryRun: true }), {
    again: false,
  });
  const root = useReturnedFocus<HTMLDivElement>();
  const [told, act] = useAction();
  const [isDone, setDone] = useState(false);
  const write = async (): Promise<string> => {
    const seenSpecs = seen.is === 'there' ? seen.value.specs : [];
    const digests = Object.fromEntries(seenSpecs.map(({ file, digest }) => [file, digest]));
    const { specs } = await accept({ report, only, dryRun: false, digests });
    setDone(true);
    return t('accept.written', { files: specs.map(({ file }) => file).join(', ') });
  };
  return (
    <div ref={root} class="edit">
      <Card title={t('accept.title')} aside={<Button onClick={close}>{t('accept.close')}</Button>}>
        <WhenLoaded loaded={seen}>
          {(edit) => (
            <>
              <Outcomes findings={edit.findings} />
              {edit.specs.length === 0 ? <p class="soft">{t('accept.same')}</p> : null}
              {edit.specs.map(({ file, diff }) => (
                <DiffView key={file} diff={diff} label={t('accept.diff', { file })} />
              ))}
              {edit.specs.length === 0 || isDone ? null : (
                <div class="actions">
                  <Button look="main" onClick={() => act(write)}>
                    {t('accept.do')}
                  </Button>
                </div>
              )}
            </>
          )}
        </WhenLoaded>
        <ToldLine told={told} />
      </Card>
    </div>
  );
}

function Outcomes({ findings }: Pick<AcceptedInSpecs, 'findings'>): VNode {
  return (
    <ul class="edit-lines">
      {findings.map(({ fingerprint, target, accepted, what }) => (
        <li key={`${fingerprint} ${target}`}>
          <Badge tone={accepted ? 'green' : 'amber'}>{t(accepted ? 'accept.accepted' : 'accept.left')}</Badge>{' '}
          {what}
        </li>
      ))}
    </ul>
  );
}

interface Asked extends Pick<SpecEditProps, 'report' | 'only'> {
  readonly dryRun: boolean;
  /** Of the specs that the edit was looked at with. */
  readonly digests?: Readonly<Record<string, string>>;
}

/** With the report that is looked at, which need not be the last that the mock has made; of its findings the chosen. */
function accept({ report, only, ...asked }: Asked): Promise<AcceptedInSpecs> {
  const findings = report.findings.filter(({ fingerprint }) => only.includes(fingerprint));
  return call('POST', 'accept', { body: { report: { ...report, findings }, only, ...asked } });
}
