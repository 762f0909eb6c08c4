import type { JsonType } from '../../json/json-value.ts';
import type { Assumption } from '../doubt.ts';
import type { DoubtLog } from '../doubt-log.ts';
import type { DraftChoice, DraftField, DraftSchema } from '../draft.ts';
import { readRequired } from '../words/read-required.ts';
import { readType, type TypeReading } from '../words/read-type.ts';
import type { FieldRow } from './field-row.ts';
import { linkIn } from './link.ts';
import { otherOf, readFacts } from './read-facts.ts';
import { isKeyword, MAP_NAME } from './read-name.ts';
import type { RowNode } from './row-node.ts';

export interface SchemaContext {
  readonly log: DoubtLog;
  /** Names that the pages define. */
  readonly models: ReadonlySet<string>;
  /** Values by the names that `{@link NAME}` leads to. */
  readonly links: ReadonlyMap<string, readonly DraftChoice[]>;
  /** Whether the table has a column of required flags, so that an empty cell of it is a no. */
  readonly flagged: boolean;
}

/** The names of all rows under one that is left out, which go with it; nothing where there are none. */
function lostUnder({ children }: RowNode): string {
  if (children.length === 0) return '';
  return ` {${children.map((child) => `${child.row.name}${lostUnder(child)}`).join(', ')}}`;
}

/** The fields of rows that stand beside one another. A name that stands twice counts once, with a doubt. */
export function toFields(nodes: readonly RowNode[], place: string, context: SchemaContext): DraftField[] {
  const fields = new Map<string, DraftField>();
  for (const node of nodes) {
    const { row } = node;
    if (row.name === '') {
      const read = `${row.description || row.type}${lostUnder(node)}`;
      context.log.add({ code: 'name-missing', line: row.line, place, read });
      continue;
    }
    if (isKeyword(row.name)) {
      const read = `${row.name} ${row.type} ${row.description}${lostUnder(node)}`;
      if (row.name !== MAP_NAME) context.log.add({ code: 'row-dropped', line: row.line, place, read });
      continue;
    }
    if (fields.has(row.name)) {
      const read = `${row.name} ${row.type} ${row.description}${lostUnder(node)}`;
      context.log.add({
        code: 'name-duplicate',
        line: row.line,
        place: `${place}${row.name}`,
        read,
        chosen: 'first',
      });
      continue;
    }
    if (/\s|[\u4e00-\u9fff]/.test(row.name)) {
      context.log.add({
        code: 'name-odd',
        line: row.line,
        place: `${place}${row.name}`,
        read: row.name,
        chosen: row.name,
      });
    }
    const path = `${place}${row.name}`;
    fields.set(row.name, {
      name: row.name,
      required: requiredOf(row, path, context),
      schema: toSchema(node, path, context),
    });
  }
  return [...fields.values()];
}

/** What the values of a map are, where a row speaks of them all. */
export function toAdditional(
  nodes: readonly RowNode[],
  place: string,
  context: SchemaContext,
): Pick<DraftSchema, 'additional'> {
  const node = nodes.find(({ row }) => row.name === MAP_NAME);
  return node === undefined ? {} : { additional: toSchema(node, `${place}*`, context) };
}

export function requiredOf(
  row: FieldRow,
  place: string,
  { log, flagged }: SchemaContext,
): boolean | undefined {
  if (row.required === '') return row.starred ? true : flagged ? false : undefined;
  const { known, required } = readRequired(row.required);
  if (!known) {
    log.add({ code: 'required-unknown', line: row.line, place, read: row.required, chosen: 'optional' });
    return undefined;
  }
  // "是否必填" answered by 可选 says the same under either heading; only yes and no turn round.
  const turns = row.negative && !/选|必|option|require/i.test(row.required);
  return turns ? !required : required || row.starred;
}

/** The schema of one row, with what stands under it. */
export function toSchema(node: RowNode, place: string, context: SchemaContext): DraftSchema {
  const { row } = node;
  const { log } = context;
  const other = otherOf(row);
  const stated = readType(row.type);
  const item = other?.itemType === undefined ? undefined : readType(other.itemType);
  const type: TypeReading =
    item !== undefined && stated.items === undefined ? { ...stated, items: item } : stated;
  const { facts, assumed, notes } = readFacts(row, type, other, context);
  for (const note of notes) log.add({ ...note, line: row.line, place });
  const guesses: Assumption[] = [...node.assumed, ...assumed];
  const model = linkedModel(node, type, context) ?? modelOf(type, row, place, context, guesses);
  const source = { page: log.page, line: row.line };
  const plain = shape(node, type, place, context, guesses);
  const made = isNullable(row) ? { ...plain, types: withNull(plain.types, model) } : plain;
  return { ...facts, ...(model !== undefined && { model }), ...made, assumed: guesses, source };
}

/** A column of whether the value may be empty speaks of null. */
function isNullable(row: FieldRow): boolean {
  return row.nullable && readRequired(row.required).required === true;
}

/** A type that is not known has null among it already. */
function withNull(types: readonly JsonType[], model: string | undefined): readonly JsonType[] {
  return types.length === 0 && model === undefined ? types : [...new Set<JsonType>([...types, 'null'])];
}

/** A model that the prose of an object leads to, where the table itself says nothing of its members. */
function linkedModel(
  { row, children }: RowNode,
  { types }: TypeReading,
  { models }: SchemaContext,
): string | undefined {
  const link = linkIn(row.description);
  const isObject = types.length === 0 || (types.length === 1 && types[0] === 'object');
  return link !== undefined && models.has(link) && isObject && children.length === 0 ? link : undefined;
}

function modelOf(
  type: TypeReading,
  row: FieldRow,
  place: string,
  { log, models }: SchemaContext,
  guesses: Assumption[],
): string | undefined {
  if (type.known || type.types.includes('array')) return undefined;
  if (type.model !== undefined && models.has(type.model)) return type.model;
  if (row.type === '') {
    log.add({ code: 'type-missing', line: row.line, place });
    guesses.push({ code: 'type-missing' });
  } else {
    log.add({
      code: type.model === undefined ? 'type-unknown' : 'model-unknown',
      line: row.line,
      place,
      read: row.type,
    });
    guesses.push({ code: type.model === undefined ? 'type-unknown' : 'model-unknown', read: row.type });
  }
  return undefined;
}

function shape(
  node: RowNode,
  type: TypeReading,
  place: string,
  context: SchemaContext,
  guesses: Assumption[],
): Pick<DraftSchema, 'types' | 'fields' | 'items' | 'additional'> {
  const { row, children } = node;
  if (type.types.includes('array')) {
    return { types: type.types, ...itemsOf(type.items, node, `${place}[]`, context, guesses) };
  }
  if (children.length === 0) return { types: type.types };
  const inner = children.flatMap((child) => (child.row.name === '' ? child.children : [child]));
  const fields = toFields(inner, `${place}.`, context);
  const additional = toAdditional(inner, `${place}.`, context);
  if (type.types.length > 0 && !type.types.includes('object')) {
    const chosen: readonly JsonType[] = ['object'];
    context.log.add({
      code: 'type-contradicted',
      line: row.line,
      place,
      read: row.type,
      against: 'members',
      chosen: 'object',
    });
    guesses.push({ code: 'type-unknown', read: row.type });
    return { types: chosen, fields, ...additional };
  }
  return { types: type.types.length === 0 ? ['object'] : type.types, fields, ...additional };
}

/** The items of an array: a row without a name speaks of them, rows with names are their members. */
function itemsOf(
  type: TypeReading | undefined,
  node: RowNode,
  place: string,
  context: SchemaContext,
  guesses: Assumption[],
): Pick<DraftSchema, 'items'> {
  const { row, children } = node;
  const source = { page: context.log.page, line: row.line };
  const [nameless] = children.filter((child) => child.row.name === '');
  const named = children.filter((child) => child.row.name !== '');
  if (nameless !== undefined) {
    const merged: RowNode = { ...nameless, children: [...nameless.children, ...named] };
    const schema = toSchema(withType(merged, row), place, context);
    return { items: schema };
  }
  if (type?.types.includes('array')) {
    const inner = itemsOf(type.items, node, `${place}[]`, context, guesses);
    return { items: { types: ['array'], ...inner, assumed: [], source } };
  }
  if (named.length > 0) {
    const fields = toFields(named, `${place}.`, context);
    const additional = toAdditional(named, `${place}.`, context);
    return { items: { types: ['object'], fields, ...additional, assumed: [], source } };
  }
  if (type === undefined) {
    guesses.push({ code: 'items-unknown', read: row.type });
    return {};
  }
  const model = type.model !== undefined && context.models.has(type.model) ? { model: type.model } : {};
  if (!type.known && model.model === undefined && type.model !== undefined) {
    context.log.add({ code: 'model-unknown', line: row.line, place, read: type.model });
    guesses.push({ code: 'model-unknown', read: type.model });
  }
  return {
    items: { types: type.types, ...(type.format && { format: type.format }), ...model, assumed: [], source },
  };
}

/** A row without a name often has no type either: the array above it names it. */
function withType(node: RowNode, above: FieldRow): RowNode {
  if (node.row.type !== '') return node;
  const stated = readType(above.type);
  const other = otherOf(above)?.itemType;
  const type = other ?? above.type.replace(/\s*\[\s*\]$|^\[|\]$/g, '');
  const known = other !== undefined || stated.items !== undefined;
  return { ...node, row: { ...node.row, type: known ? type : node.children.length > 0 ? 'object' : 'any' } };
}
