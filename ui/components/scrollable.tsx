import type { ComponentChildren, VNode } from 'preact';

export interface ScrollableProps {
  readonly label: string;
  /** Of the style sheet that says how large it gets. */
  readonly look: string;
  readonly children: ComponentChildren;
}

/** What scrolls by itself, and so must be reached by keys. */
export function Scrollable({ label, look, children }: ScrollableProps): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by the arrow keys.
    <section class={look} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
