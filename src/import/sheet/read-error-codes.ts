import type { DraftErrorCode } from '../draft.ts';
import type { TableBlock } from '../page/block.ts';
import { readColumn } from '../words/column.ts';

/** The codes of a table of errors, with what it says of each. */
export function readErrorCodes(table: TableBlock, page: string): DraftErrorCode[] {
  const kinds = table.header.map((heading) => readColumn(heading).kind);
  const codeAt = Math.max(
    0,
    kinds.findIndex((kind) => kind === 'code' || kind === 'status'),
  );
  return table.rows.flatMap(({ cells, line }) => {
    const code = cells[codeAt]?.text.trim() ?? '';
    if (code === '') return [];
    const description = cells
      .filter(({ text }, at) => at !== codeAt && text !== '' && kinds[at] !== 'number')
      .map(({ text }) => text)
      .join('; ');
    const isNumber = /^(?:0|-?[1-9]\d{0,14})$/.test(code);
    return [{ code: isNumber ? Number(code) : code, description, source: { page, line } }];
  });
}
