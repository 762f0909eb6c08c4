import type { DoubtLog } from '../doubt-log.ts';
import type { TableBlock, TableCell } from '../page/block.ts';
import { type Column, type ColumnKind, readColumn } from '../words/column.ts';
import { alignCells, lostEmptyCells } from './align-cells.ts';
import type { FieldRow } from './field-row.ts';
import { readName } from './read-name.ts';

const NOTHING = /^(?:none|无|-+|—+|\/|n\/a|null|暂无)?$/i;
const NO_FIELD = /^(?:无|none|n\/a|暂无|-+|无参数|\.{2,}|…+|null)$/i;

/** The columns of a table; undefined where none of them holds names, so that it lists no fields. */
export function fieldColumns(header: readonly string[]): readonly Column[] | undefined {
  const columns = header.map(readColumn);
  const kinds = columns.map(({ kind }) => kind);
  if (kinds.includes('name')) return columns;
  // "code|说明" lists codes; "code|类型|必填" lists fields under an odd heading.
  const describes = kinds.includes('type') || kinds.includes('required');
  const [first, ...others] = columns;
  if (first === undefined || !describes || first.kind === 'type' || first.kind === 'required')
    return undefined;
  return [{ ...first, kind: 'name' }, ...others];
}

const FLAG = /^(?:[MORCYN]|必填|选填|必选|可选|必须|非必须|必输|是|否|mandatory|required|optional)$/i;

/** `约束` over M and O says whether a field is required; over anything else, what its values may be. */
export function withFlags(columns: readonly Column[], { rows }: TableBlock): readonly Column[] {
  const at = columns.findIndex(({ kind }) => kind === 'limits');
  if (at === -1 || columns.some(({ kind }) => kind === 'required')) return columns;
  const cells = rows.map(({ cells }) => cells[at]?.text.trim() ?? '').filter((text) => text !== '');
  if (cells.length === 0 || !cells.every((text) => FLAG.test(text))) return columns;
  return columns.map((column, index) => (index === at ? { ...column, kind: 'required' } : column));
}

/** The rows of a table of fields. What a row holds in columns that are not known is kept in its description. */
export function readRows(table: TableBlock, columns: readonly Column[], log: DoubtLog): FieldRow[] {
  const lost = lostEmptyCells(columns, table.rows);
  const rows: FieldRow[] = [];
  let moved: { readonly line: number; readonly read: string } | undefined;
  for (const { cells, line } of table.rows) {
    const whole = unsplit(cells, columns);
    const aligned = lost && columns[0]?.kind === 'name' ? alignCells(columns, whole) : whole;
    if (moved === undefined && aligned !== whole && isMoved(aligned, whole)) {
      moved = { line, read: cells.map(({ text }) => text).join(' | ') };
    }
    const row = rowOf(columns, aligned, line);
    if (NO_FIELD.test(row.name)) continue;
    if (row.name === '' && !row.marked && row.type === '') {
      if (cells.some(({ text }) => text !== '')) {
        log.add({ code: 'row-dropped', line, read: cells.map(({ text }) => text).join(' | ') });
      }
      continue;
    }
    rows.push(row);
  }
  if (moved !== undefined) log.add({ code: 'cells-shifted', ...moved, chosen: 'aligned' });
  return plainBlanks(numbered(rows), table, columns);
}

function isMoved(aligned: readonly TableCell[], cells: readonly TableCell[]): boolean {
  return cells.some((cell, at) => cell.text !== '' && aligned[at]?.text !== cell.text);
}

function rowOf(columns: readonly Column[], cells: readonly TableCell[], line: number): FieldRow {
  const texts = new Map<ColumnKind, string[]>();
  for (const [at, cell] of cells.entries()) {
    const column = columns[at];
    const isBlank = NOTHING.test(cell.text.trim());
    if (isBlank && column?.kind !== 'required') continue;
    const kind = column?.kind ?? 'description';
    const text = kind === 'unknown' ? `${column?.heading}: ${cell.text}` : cell.text;
    const list = texts.get(kind) ?? [];
    list.push(text.trim());
    texts.set(kind, list);
  }
  const nameAt = columns.findIndex(({ kind }) => kind === 'name');
  const named = readName(cells[nameAt] ?? { text: '', blanks: 0, padding: 0 });
  const all = (...kinds: readonly ColumnKind[]): string =>
    [...new Set(kinds.flatMap((kind) => texts.get(kind) ?? []))].filter((text) => text !== '').join('\n');
  const names = texts.get('name') ?? [];
  return {
    name: named.name,
    depth: named.depth,
    marked: named.marked,
    starred: named.starred,
    place: all('place'),
    type: all('type'),
    required: all('required'),
    negative: columns.some(({ kind, negative }) => kind === 'required' && negative),
    nullable: columns.some(({ nullable }) => nullable),
    default: all('default'),
    limits: all('limits'),
    description: [
      named.remark,
      names.length > 1 ? names.slice(1).join('\n') : '',
      all('title', 'description', 'unknown', 'status', 'model', 'code'),
    ]
      .filter((text) => text !== '')
      .join('\n'),
    example: all('example'),
    value: all('value'),
    other: all('other'),
    number: all('number'),
    line,
  };
}

/** `|-name` as the mark of depth looks like a bar between cells. */
function unsplit(cells: readonly TableCell[], columns: readonly Column[]): readonly TableCell[] {
  const at = columns.findIndex(({ kind }) => kind === 'name');
  const [empty, name] = [cells[at], cells[at + 1]];
  if (cells.length !== columns.length + 1 || empty?.text !== '' || !/^[-—]/.test(name?.text ?? ''))
    return cells;
  return [...cells.slice(0, at), { ...empty, text: `|${name?.text}` }, ...cells.slice(at + 2)];
}

/** `1`, `1.1`, `1.1.2`: numbers of rows that show the depth, where nothing at the names does. */
function numbered(rows: FieldRow[]): FieldRow[] {
  const isTree = rows.every(({ number, marked }) => /^\d+(?:\.\d+)*\.?$/.test(number) && !marked);
  const depths = rows.map(({ number }) => number.replace(/\.$/, '').split('.').length - 1);
  if (!isTree || depths[0] !== 0 || !depths.some((depth) => depth > 0)) return rows;
  return rows.map((row, at) => ({ ...row, depth: depths[at] ?? 0, marked: true }));
}

/**
 * Ordinary blanks before names are depth only where every step to the right follows an object or an array: a table
 * that was tidied by hand has them by chance.
 */
function plainBlanks(rows: FieldRow[], table: TableBlock, columns: readonly Column[]): FieldRow[] {
  if (rows.some(({ marked }) => marked)) return rows;
  const nameAt = columns.findIndex(({ kind }) => kind === 'name');
  const blanks = new Map(table.rows.map(({ cells, line }) => [line, cells[nameAt]?.blanks ?? 0]));
  const depths = rows.map(({ line }) => blanks.get(line) ?? 0);
  const rises = depths.map((depth, at) => at > 0 && depth > (depths[at - 1] ?? 0));
  const isTree = rises.every(
    (rise, at) => !rise || /obj|array|list|\[|map|json|对象|数组|集合/i.test(rows[at - 1]?.type ?? ''),
  );
  if (!isTree || !rises.includes(true) || depths[0] !== Math.min(...depths)) return rows;
  return rows.map((row, at) => ({ ...row, depth: depths[at] ?? 0 }));
}
