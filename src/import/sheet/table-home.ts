import type { TableBlock } from '../page/block.ts';
import { readColumn } from '../words/column.ts';
import type { RawOperation, Section } from './raw-operation.ts';
import { tableKind } from './table-kind.ts';

/** What the last label of a page has announced. */
export type Mode =
  | 'none'
  | 'url'
  | 'host'
  | 'method'
  | 'description'
  | 'remark'
  | 'enum'
  | 'error-codes'
  | 'section'
  | 'media-type';

/** A list of the operation, the section at hand, or a section that the table begins. */
export type TableHome = 'enums' | 'statuses' | 'errorCodes' | 'others' | 'section' | Section['side'];

/** Where a table belongs that stands after a label. */
export function tableHome(
  table: TableBlock,
  mode: Mode,
  operation: RawOperation,
  section: Section | undefined,
): TableHome {
  const kind = tableKind(table, mode);
  if (kind === 'enum') return 'enums';
  if (kind === 'statuses') return 'statuses';
  if (kind === 'error-codes') return 'errorCodes';
  if (kind === 'other' || mode === 'error-codes') return 'others';
  if (section !== undefined && mode === 'section' && !isAnswer(table, operation, section)) return 'section';
  // A table of fields without a label: the first is the request, the next the response.
  const isAsked = operation.sections.some(({ side, tables }) => side === 'request' && tables.length > 0);
  return isAsked ? 'response' : 'request';
}

/** A second table under one label of the request, with nothing between them, is the answer, whose label was lost. */
function isAnswer({ header }: TableBlock, operation: RawOperation, section: Section): boolean {
  const { side, tables, examples, texts } = section;
  if (side !== 'request' || tables.length === 0 || examples.length + texts.length > 0) return false;
  const isListed = operation.sections.some((known) => known.side === 'response' && known.tables.length > 0);
  const kinds = header.map((heading) => readColumn(heading).kind);
  return !isListed && kinds.includes('type') && !kinds.includes('place');
}
