import { fieldColumns } from '../field/read-rows.ts';
import type { TableBlock, TableRow } from '../page/block.ts';
import { readColumn } from '../words/column.ts';

export type TableKind = 'fields' | 'statuses' | 'enum' | 'error-codes' | 'other';

/** What a table lists, by its headings; `section` is what the label above it announces. */
export function tableKind(table: TableBlock, section: string): TableKind {
  const columns = table.header.map(readColumn);
  const kinds = columns.map(({ kind }) => kind);
  if (kinds[0] === 'status' && kinds.some((kind) => kind === 'model' || kind === 'description')) {
    const isHttp = /http|status/i.test(table.header[0] ?? '') && table.rows.every(isHttpStatus);
    return kinds.includes('model') || columns.length > 2 || isHttp ? 'statuses' : 'error-codes';
  }
  if (section === 'enum' || (columns.length === 2 && kinds[0] === 'name' && kinds[1] === 'value'))
    return 'enum';
  const describes = kinds.some((kind) => kind === 'description' || kind === 'title');
  if (
    kinds.includes('code') &&
    !kinds.includes('type') &&
    !kinds.includes('name') &&
    (describes || kinds.length === 2)
  )
    return 'error-codes';
  if (section === 'error-codes' && !kinds.includes('type') && columns.length >= 2) return 'error-codes';
  return fieldColumns(table.header) === undefined || kinds.length < 2 ? 'other' : 'fields';
}

function isHttpStatus({ cells }: TableRow): boolean {
  return /^[1-5](?:\d\d|xx)(?:\s+[A-Z][A-Za-z' -]+)?$/i.test(cells[0]?.text ?? '');
}
