import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { drawnRows, rowOfKey, scrolledTo } from '../words/row-window.ts';
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

  const view = { top, height, rowHeight, count: items.length };
  const { first, end } = drawnRows(view);
  const shown = items.slice(first, end);
  const at = selected === undefined ? -1 : items.findIndex((item) => keyOf(item) === selected);

  const show = (index: number): void => {
    const { current } = box;
    if (current === null) return;
    // As it is now: what was drawn last may be older.
    const now = { ...view, top: current.scrollTop, height: current.clientHeight };
    const to = scrolledTo(index, now);
    if (to !== now.top) current.scrollTop = to;
  };
  // Rows of another height stand elsewhere: what is selected stays to be seen.
  useEffect(() => {
    if (at !== -1) show(at);
  }, [rowHeight]);
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
        const index = rowOfKey(event.key, at, view);
        const item = index === undefined ? undefined : items[index];
        if (index === undefined || item === undefined) return;
        event.preventDefault();
        show(index);
        onSelect(item);
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
