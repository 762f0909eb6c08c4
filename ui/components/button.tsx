import type { ComponentChildren, VNode } from 'preact';
import './button.css';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: (() => void) | undefined;
  /** `main` is what one is here for; `danger` takes something away. */
  readonly look?: 'main' | 'danger' | undefined;
  readonly disabled?: boolean | undefined;
  readonly pressed?: boolean | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly label?: string | undefined;
}

/** One that is out of use is told as such and keeps the focus, which a `disabled` one would lose. */
export function Button({ children, onClick, look, disabled, pressed, type, label }: ButtonProps): VNode {
  return (
    <button
      type={type ?? 'button'}
      class={`button ${look ?? ''}`}
      onClick={disabled === true ? undefined : onClick}
      aria-disabled={disabled}
      aria-pressed={pressed}
      aria-label={label}
    >
      {children}
    </button>
  );
}
