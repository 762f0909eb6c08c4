import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Failure } from './notice.tsx';

/** What cannot be shown takes no more of the page with it than this, and says why. */
export function Boundary({ children }: { readonly children: ComponentChildren }): ComponentChildren {
  const [error] = useErrorBoundary();
  return error === undefined ? children : <Failure error={error} />;
}
