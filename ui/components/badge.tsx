import type { ComponentChildren, VNode } from 'preact';

export type Tone = 'red' | 'amber' | 'green' | 'blue' | 'plain';

/** A word with a colour that says the same. */
export function Badge({
  tone,
  children,
}: {
  readonly tone: Tone;
  readonly children: ComponentChildren;
}): VNode {
  return <span class={`badge ${tone}`}>{children}</span>;
}
