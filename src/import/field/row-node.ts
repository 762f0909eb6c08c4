import type { Assumption } from '../doubt.ts';
import { readType } from '../words/read-type.ts';
import type { FieldRow } from './field-row.ts';

/** A row of a table of fields, with the rows that stand under it. */
export interface RowNode {
  readonly row: FieldRow;
  readonly children: RowNode[];
  /** Why it stands where it does, where the page does not show it. */
  readonly assumed: Assumption[];
}

/** An object, or an array of objects, of which no member is known. */
export function isEmptyContainer(node: RowNode): boolean {
  if (node.children.length > 0) return false;
  const { types, items } = readType(node.row.type);
  return (
    types[0] === 'object' || (types[0] === 'array' && (items === undefined || items.types[0] === 'object'))
  );
}
