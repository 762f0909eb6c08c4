import type { ComponentChildren, VNode } from 'preact';
import type { Loaded } from '../store/loaded.ts';
import { Failure, Loading } from './notice.tsx';

/** What was asked for, once it is there; until then, and where it never comes, that. */
export function WhenLoaded<T>({
  loaded,
  children,
}: {
  readonly loaded: Loaded<T>;
  readonly children: (value: T) => ComponentChildren;
}): VNode {
  if (loaded.is === 'loading') return <Loading />;
  if (loaded.is === 'failed') return <Failure error={loaded.error} />;
  return <>{children(loaded.value)}</>;
}
