import type { VNode } from 'preact';
import { t } from '../messages/message.ts';
import type { SchemaRow } from '../words/schema-rows.ts';
import { Scrollable } from './scrollable.tsx';
import './schema-table.css';

/** What the spec wants, a row for each property or parameter. */
export function SchemaTable({
  rows,
  label,
}: {
  readonly rows: readonly SchemaRow[];
  readonly label: string;
}): VNode {
  if (rows.length === 0) return <p class="soft">{t('schema.nothing')}</p>;
  return (
    <Scrollable look="schema" label={label}>
      <ul>
        {rows.map(({ name, depth, type, isRequired, limits, description }, index) => (
          <li key={index} style={{ paddingInlineStart: `${0.75 + depth * 1.1}rem` }}>
            <code class="name">{name}</code> <code class="type">{type}</code>
            {isRequired ? <span class="required"> {t('schema.required')}</span> : null}
            {limits.length === 0 ? null : <code class="limits"> {limits.join(', ')}</code>}
            {description === '' ? null : <span class="soft line">{description}</span>}
          </li>
        ))}
      </ul>
    </Scrollable>
  );
}
