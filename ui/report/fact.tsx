import type { ComponentChildren, VNode } from 'preact';

export interface FactProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A name and what is so called, in a list of facts. */
export function Fact({ name, children }: FactProps): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
