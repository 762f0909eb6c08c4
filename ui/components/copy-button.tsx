import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../messages/message.ts';
import { Button } from './button.tsx';
import { Failure } from './notice.tsx';

/** Puts a text into the clipboard, and says so. The text is made when it is asked for. */
export function CopyButton({
  children,
  text,
}: {
  readonly children: string;
  readonly text: () => Promise<string>;
}): VNode {
  const [state, setState] = useState<
    { readonly is: 'idle' | 'copied' } | { readonly is: 'failed'; readonly error: unknown }
  >({
    is: 'idle',
  });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(await text());
      setState({ is: 'copied' });
      setTimeout(() => setState({ is: 'idle' }), 2000);
    } catch (error) {
      setState({ is: 'failed', error });
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>{children}</Button>
      <span role="status">{state.is === 'copied' ? t('copy.done') : ''}</span>
      {state.is === 'failed' ? <Failure error={state.error} /> : null}
    </>
  );
}
