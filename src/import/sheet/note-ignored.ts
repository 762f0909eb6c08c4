import type { DoubtLog } from '../doubt-log.ts';
import type { TableBlock } from '../page/block.ts';

/** Tables that are left out, each by its heading and what its rows begin with: no row is dropped in silence. */
export function noteIgnored(tables: readonly TableBlock[], log: DoubtLog): void {
  for (const { header, rows, line } of tables) {
    const begun = rows.map(({ cells: [first] }) => first?.text ?? '').filter((text) => text !== '');
    const read = [header.join(' | '), ...begun].join('; ');
    log.add({ code: 'table-ignored', line, read, chosen: 'left out' });
  }
}
