import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { CallFailed, callText } from '../../api/call.ts';
import { type RecordShown, recordText } from '../../api/records.ts';
import type { ProblemError } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Done, Failure } from '../../components/notice.tsx';
import { Wrongness } from '../../components/wrongness.tsx';
import { t } from '../../messages/message.ts';
import { useReturnedFocus } from '../../store/keep-focus.ts';
import { noteChange } from '../../store/session.ts';

interface Props {
  readonly provider: string;
  readonly collection: string;
  readonly opened: RecordShown | 'new';
  readonly onClose: () => void;
}

type Outcome = { readonly is: 'kept' } | { readonly is: 'failed'; readonly error: unknown } | undefined;

/** A record as text, which is checked by its schema before it is kept. */
export function RecordEditor({ provider, collection, opened, onClose }: Props): VNode {
  const key = opened === 'new' ? undefined : opened.key;
  const [text, setText] = useState(opened === 'new' ? '{\n  \n}' : recordText(opened));
  const [outcome, setOutcome] = useState<Outcome>(undefined);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const root = useReturnedFocus<HTMLFormElement>();
  useEffect(() => area.current?.focus(), []);
  const act = async (
    method: string,
    options: { readonly key?: string | undefined; readonly body?: string },
  ) => {
    try {
      const query = { provider, collection, key: options.key };
      await callText(method, 'records', {
        query,
        ...(options.body === undefined ? {} : { body: options.body }),
      });
      setOutcome({ is: 'kept' });
      noteChange();
      if (method === 'DELETE' || key === undefined) onClose();
    } catch (error) {
      setOutcome({ is: 'failed', error });
    }
  };
  return (
    <form
      ref={root}
      class="editor"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void act('PUT', { key, body: text });
      }}
    >
      <h2 id={`${id}-title`}>{key === undefined ? t('state.new') : t('state.record', { key })}</h2>
      <label for={`${id}-text`}>{t('state.as-json')}</label>
      <textarea
        ref={area}
        id={`${id}-text`}
        rows={Math.min(24, text.split('\n').length + 1)}
        spellcheck={false}
        value={text}
        aria-describedby={`${id}-outcome`}
        aria-invalid={outcome?.is === 'failed'}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      <div id={`${id}-outcome`}>{outcome === undefined ? null : <Told outcome={outcome} />}</div>
      <div class="actions">
        <Button look="main" type="submit">
          {t(key === undefined ? 'state.add-it' : 'state.keep')}
        </Button>
        {key === undefined ? null : (
          <Button look="danger" onClick={() => void act('DELETE', { key })}>
            {t('state.remove')}
          </Button>
        )}
        <Button onClick={onClose}>{t('state.close')}</Button>
      </div>
    </form>
  );
}

function Told({ outcome }: { readonly outcome: NonNullable<Outcome> }): VNode {
  if (outcome.is === 'kept') return <Done>{t('state.kept')}</Done>;
  const { error } = outcome;
  const errors = error instanceof CallFailed ? (error.problem?.errors ?? []) : [];
  return errors.length === 0 ? <Failure error={error} /> : <Flaws errors={errors} />;
}

function Flaws({ errors }: { readonly errors: readonly ProblemError[] }): VNode {
  return (
    <div class="notice failure" role="alert">
      <ul>
        {errors.map(({ pointer, expected, received }) => (
          <li key={`${pointer} ${expected}`}>
            <Wrongness place={pointer} expected={expected} received={String(received)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
