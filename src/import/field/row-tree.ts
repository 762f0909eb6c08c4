import type { DoubtLog } from '../doubt-log.ts';
import { LIMITS } from '../page/limits.ts';
import { PageRefusal } from '../page/page-refusal.ts';
import { readType } from '../words/read-type.ts';
import { EMPTY_ROW, type FieldRow } from './field-row.ts';
import { regroup } from './lost-nesting.ts';
import { isEmptyContainer, type RowNode } from './row-node.ts';

/**
 * The rows of one table, each under the row that it belongs to: the last one before it that stands further left.
 *
 * @throws PageRefusal where they are nested without end.
 */
export function rowTree(rows: readonly FieldRow[], log: DoubtLog): RowNode[] {
  const roots: RowNode[] = [];
  const open: RowNode[] = [];
  for (const row of rows) {
    const node: RowNode = { row, children: [], assumed: [] };
    while (open.length > 0 && (open.at(-1)?.row.depth ?? 0) >= row.depth) open.pop();
    if (open.length >= LIMITS.fieldDepth) {
      throw new PageRefusal('too-deep', `fields nested deeper than ${LIMITS.fieldDepth}`, row.line);
    }
    const parent = open.at(-1);
    if (parent === undefined && addByPath(roots, node)) continue;
    const siblings = parent?.children ?? roots;
    if (siblings.length >= LIMITS.fields) {
      throw new PageRefusal('too-many-rows', `an object of more than ${LIMITS.fields} fields`, row.line);
    }
    siblings.push(node);
    open.push(node);
  }
  if (lostDepth(rows)) regroupAll(roots, log);
  return roots;
}

const PATH = /^[\w$-]+(?:\[\d*\])?(?:\.[\w$-]+(?:\[\d*\])?)+$|^[\w$-]+\[\d*\]$/;

/** `data.list[].id` names the whole way; the rows on the way may stand in the table or not. */
function addByPath(roots: RowNode[], node: RowNode): boolean {
  const { row } = node;
  if (!PATH.test(row.name) || row.marked || /^(?:header|query|path|cookie)$/i.test(row.place)) return false;
  const steps = row.name.split('.');
  let siblings = roots;
  for (const [at, step] of steps.entries()) {
    const isArray = /\[\d*\]$/.test(step);
    const name = step.replace(/\[\d*\]$/, '');
    const known = siblings.find((sibling) => sibling.row.name === name);
    const isLast = at === steps.length - 1;
    if (isLast && known === undefined) {
      const type = isArray && readType(row.type).types[0] !== 'array' ? `${row.type || 'any'}[]` : row.type;
      siblings.push({ ...node, row: { ...row, name, type } });
      return true;
    }
    if (known === undefined) {
      const made: RowNode = {
        row: { ...EMPTY_ROW, name, type: isArray ? 'object[]' : 'object', line: row.line },
        children: [],
        assumed: [],
      };
      siblings.push(made);
      siblings = made.children;
    } else siblings = known.children;
  }
  return false;
}

/** Whether marks show that fields are nested, and all in one depth, so that what is nested deeper cannot be told. */
function lostDepth(rows: readonly FieldRow[]): boolean {
  const depths = new Set(rows.filter(({ marked }) => marked).map(({ depth }) => depth));
  return depths.size === 1 && rows.some(({ marked }) => !marked);
}

function regroupAll(roots: readonly RowNode[], log: DoubtLog): void {
  for (const root of roots) {
    const containers = root.children.filter(isEmptyContainer);
    if (containers.length === 0 || root.children.length < 2) continue;
    const before = root.children.map(({ row }) => row.name);
    const grouped = regroup(root.children);
    root.children.splice(0, root.children.length, ...grouped);
    log.add({
      code: 'nesting-lost',
      line: containers[0]?.row.line ?? root.row.line,
      place: root.row.name,
      read: before.join(', '),
      chosen: grouped.map(outline).join(', '),
    });
  }
}

function outline(node: RowNode): string {
  const inner = node.children.map(outline).join(', ');
  return inner === '' ? node.row.name : `${node.row.name} {${inner}}`;
}
