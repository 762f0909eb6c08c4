import type { VNode } from 'preact';
import type { Told } from '../store/use-action.ts';
import { Done, Failure } from './notice.tsx';

/** What became of what was done. */
export function ToldLine({ told }: { readonly told: Told }): VNode | null {
  if (told.error !== undefined) return <Failure error={told.error} />;
  return told.done === undefined ? null : <Done>{told.done}</Done>;
}
