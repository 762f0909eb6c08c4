import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import './virtual-list.css';

export interface VirtualListProps<T> {
  readonly items: readonly T[];
  /** Names an item for as long as it is in the list. */
  readonly keyOf: (item: T) => number;
  readonly selected: number | undefined;
  readonly onSelect: (item: T) => void;
  /** In pixels, the same for all. */
  readonly rowHeight: number;
  readonly label: string;
  readonly children: (item: T) => ComponentChildren;
}

/** Beyond what can be seen, so that scrolling shows no gap. */
const SPARE = 8;

/** A list of any length, of which only what can be seen is there. Arrow keys, Page, Home and End go through it. */
export function VirtualList<T>(props: VirtualListProps<T>): VNode {
  const { items, keyOf, selected, onSelect, rowHeight, label, children } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [{ top, height }, setView] = useState({ top: 0, height: 600 });
  const look = (): void => {
    const { current } = box;
    if (current !== null) setView({ top: current.scrollTop, height: current.clientHeight });
  };
  useEffect(() => {
    look();
    const { current } = box;
    if (current === null) return;
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  const first = Math.max(0, Math.floor(top / rowHeight) - SPARE);
  const shown = items.slice(first, first + Math.ceil(height / rowHeight) + 2 * SPARE);
  const at = selected === undefined ? -1 : items.findIndex((item) => keyOf(item) === selected);

  const show = (index: number): void => {
    const { current } = box;
    if (current === null) return;
    const from = index * rowHeight;
    if (from < current.scrollTop) current.scrollTop = from;
    else if (from + rowHeight > current.scrollTop + current.clientHeight)
      current.scrollTop = from + rowHeight - current.clientHeight;
  };
  // Rows of another height stand elsewhere: what is selected stays to be seen.
  useEffect(() => {
    if (at !== -1) show(at);
  }, [rowHeight]);
  const move = (to: number): void => {
    const index = Math.min(Math.max(0, to), items.length - 1);
    const item = items[index];
    if (item === undefined) return;
    show(index);
    onSelect(item);
  };
  const page = Math.max(1, Math.floor(height / rowHeight) - 1);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: items.length - 1,
  };
  const isShown = at >= first && at < first + shown.length;
  return (
    <div
      ref={box}
      class="virtual"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={isShown ? `${id}-${selected}` : undefined}
      onScroll={look}
      onKeyDown={(event) => {
        const target = targets[event.key];
        if (target === undefined) return;
        event.preventDefault();
        move(target);
      }}
    >
      <div role="presentation" style={{ height: `${items.length * rowHeight}px`, position: 'relative' }}>
        {shown.map((item, index) => {
          const key = keyOf(item);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list that holds it takes the keys.
            <div
              key={key}
              id={`${id}-${key}`}
              role="option"
              tabIndex={-1}
              aria-selected={key === selected}
              aria-setsize={items.length}
              aria-posinset={first + index + 1}
              class="virtual-row"
              style={{ top: `${(first + index) * rowHeight}px`, height: `${rowHeight}px` }}
              onClick={() => onSelect(item)}
            >
              {children(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
