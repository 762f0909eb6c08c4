import type { ComponentChildren, VNode } from 'preact';
import { CallFailed } from '../api/call.ts';
import { t } from '../messages/message.ts';
import './notice.css';

/** Where there is nothing yet: why, and what to do. */
export function Empty({ children }: { readonly children: ComponentChildren }): VNode {
  return <p class="notice empty">{children}</p>;
}

export function Loading(): VNode {
  return (
    <p class="notice" role="status">
      {t('app.loading')}
    </p>
  );
}

/** What went wrong, in the words of the server where it has some. */
export function Failure({ error }: { readonly error: unknown }): VNode {
  return (
    <p class="notice failure" role="alert">
      {sayFailure(error)}
    </p>
  );
}

function sayFailure(error: unknown): string {
  if (error instanceof CallFailed) return error.problem?.detail ?? t('app.unanswered');
  return error instanceof Error ? error.message : String(error);
}

/** That something was done. */
export function Done({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <p class="notice done" role="status">
      {children}
    </p>
  );
}
