import type { VNode } from 'preact';
import { t } from '../../messages/message.ts';
import { sortAfter } from '../../words/record-pages.ts';

interface Props {
  readonly field: string;
  /** A field, with a hyphen in front of it where it goes down; empty for the order in which records came. */
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

/** The head of a column, which sorts by it: up, down, and as they came. */
export function SortableHead({ field, sort, onSort }: Props): VNode {
  const isUp = sort === field;
  const isDown = sort === `-${field}`;
  const order = isUp ? 'ascending' : isDown ? 'descending' : undefined;
  return (
    <th scope="col" aria-sort={order}>
      <button
        type="button"
        class="cell-button"
        title={t('state.sort', { field })}
        onClick={() => onSort(sortAfter(sort, field))}
      >
        {field} <span aria-hidden="true">{isUp ? '▲' : isDown ? '▼' : ''}</span>
      </button>
    </th>
  );
}
