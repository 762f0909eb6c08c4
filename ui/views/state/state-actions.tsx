import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { call, callText } from '../../api/call.ts';
import { saveFile } from '../../api/save-file.ts';
import { Button } from '../../components/button.tsx';
import { Done, Failure } from '../../components/notice.tsx';
import { type MessageKey, t } from '../../messages/message.ts';
import { noteChange, session } from '../../store/session.ts';

/** What is done to the whole state of a session: started anew, taken along, put back. */
export function StateActions(): VNode {
  const [told, setTold] = useState<{ readonly done?: MessageKey; readonly error?: unknown }>({});
  const file = useRef<HTMLInputElement>(null);
  const act = async (done: MessageKey, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
      setTold({ done });
      noteChange();
    } catch (error) {
      setTold({ error });
    }
  };
  const putBack = async (): Promise<void> => {
    const chosen = file.current?.files?.[0];
    if (chosen === undefined) return;
    await act('state.restored', async () => callText('PUT', 'state', { body: await chosen.text() }));
    if (file.current !== null) file.current.value = '';
  };
  return (
    <div class="state-actions">
      <div class="actions">
        <Button onClick={() => void act('state.saved', saveSnapshot)}>{t('state.snapshot')}</Button>
        <Button onClick={() => file.current?.click()}>{t('state.restore')}</Button>
        <input
          ref={file}
          class="visually-hidden"
          type="file"
          accept="application/json,.json"
          aria-label={t('state.restore-file')}
          tabIndex={-1}
          onChange={() => void putBack()}
        />
        <Button look="danger" onClick={() => void act('state.was-reset', () => call('POST', 'reset'))}>
          {t('state.reset')}
        </Button>
      </div>
      {told.done === undefined ? null : <Done>{t(told.done)}</Done>}
      {told.error === undefined ? null : <Failure error={told.error} />}
    </div>
  );
}

async function saveSnapshot(): Promise<void> {
  const text = await callText('GET', 'state');
  saveFile(`lockstep-${session.value}.json`, text, 'application/json');
}
