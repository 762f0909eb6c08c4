import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Parts of the page that can be told by name, and so can have the focus where nothing in them has it. */
const PARTS = 'section, form, article, [role="region"], main';

/**
 * Keeps the focus on the page: where what has it is taken away, as a button of a row that is gone, it goes to the
 * nearest part of the page that it stood in. Whoever reads by ear or by keys would otherwise begin at the top again.
 */
export function keepFocus(): void {
  let parts: readonly HTMLElement[] = [];
  let focused: Element | undefined;
  document.addEventListener('focusin', ({ target }) => {
    focused = target instanceof Element ? target : undefined;
    parts = focused === undefined ? [] : partsAround(focused);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    // Whoever points beside it has left it.
    if (focused !== undefined && target instanceof Node && !focused.contains(target)) focused = undefined;
  });
  new MutationObserver(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (focused === undefined || focused.isConnected || !isLost) return;
    const part = parts.find(({ isConnected }) => isConnected);
    if (part === undefined) return;
    if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
    part.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true });
}

/** The innermost first. */
function partsAround(element: Element): readonly HTMLElement[] {
  const part = element.parentElement?.closest<HTMLElement>(PARTS);
  return part === null || part === undefined ? [] : [part, ...partsAround(part)];
}

/** For what is opened: where it goes with the focus in it, the focus goes back to what had it before. */
export function useReturnedFocus<Root extends HTMLElement>(): RefObject<Root | null> {
  const root = useRef<Root>(null);
  const opener = useRef(document.activeElement);
  useLayoutEffect(
    () => () => {
      const isWithin = root.current?.contains(document.activeElement) ?? false;
      if (isWithin && opener.current instanceof HTMLElement && opener.current.isConnected)
        opener.current.focus();
    },
    [],
  );
  return root;
}
