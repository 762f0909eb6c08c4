import type { JsonType } from '../../json/json-value.ts';
import type { Assumption } from '../doubt.ts';
import type { DoubtLog } from '../doubt-log.ts';
import type { DraftField, DraftSchema } from '../draft.ts';
import { checkValues } from './check-values.ts';
import type { ExampleNode } from './example-node.ts';
import { inferSchema, itemsOf, membersOf, typesOf } from './infer-schema.ts';
import { noteMixed } from './note-mixed.ts';

/** What the examples of one place show against what the table says, put together. Contradictions are doubts. */
export function reconcile(
  schema: DraftSchema,
  nodes: readonly ExampleNode[],
  place: string,
  log: DoubtLog,
): DraftSchema {
  if (nodes.length === 0) return schema;
  const { types, assumed } = reconcileTypes(schema, nodes, place, log);
  const checked = checkValues({ ...schema, types }, nodes, place, log);
  const members = membersOf(nodes);
  const items = itemsOf(nodes);
  const isModel = schema.model !== undefined;
  const fields = isModel || members.size === 0 ? schema.fields : reconcileFields(schema, nodes, place, log);
  const innerPlace = `${place}[]`;
  const inner =
    items.length === 0 || isModel
      ? schema.items
      : schema.items === undefined
        ? inferItems(items, innerPlace, log)
        : reconcile(schema.items, items, innerPlace, log);
  return {
    ...checked,
    types,
    ...(fields !== undefined && types.includes('object') && { fields }),
    ...(inner !== undefined && { items: inner }),
    assumed: [...checked.assumed, ...assumed],
  };
}

function inferItems(items: readonly ExampleNode[], place: string, log: DoubtLog): DraftSchema {
  const inferred = inferSchema(items, log.page, { code: 'type-from-example' });
  noteMixed(inferred, place, log);
  return inferred;
}

function reconcileTypes(
  schema: DraftSchema,
  nodes: readonly ExampleNode[],
  place: string,
  log: DoubtLog,
): { readonly types: readonly JsonType[]; readonly assumed: readonly Assumption[] } {
  const shown = typesOf(nodes);
  if (shown.length === 0) return { types: schema.types, assumed: [] };
  if (schema.model !== undefined) return withNull(schema, shown, nodes, place, log);
  const line = nodes[0]?.line ?? schema.source.line;
  if (schema.types.length === 0) {
    const isUnknown = schema.assumed.some(
      ({ code }) => code === 'type-missing' || code === 'type-unknown' || code === 'model-unknown',
    );
    const types = shown.filter((type) => type !== 'null');
    return isUnknown && types.length > 0
      ? { types: shown, assumed: [{ code: 'type-from-example' }] }
      : { types: schema.types, assumed: [] };
  }
  const odd = shown.filter((type) => !admits(schema.types, type));
  const others = odd.filter((type) => type !== 'null');
  const assumed: Assumption[] = [];
  if (odd.includes('null')) {
    log.add({
      code: 'null-in-example',
      line,
      place,
      read: schema.types.join(' | '),
      against: 'null',
      chosen: [...schema.types, 'null'].join(' | '),
    });
    assumed.push({ code: 'null-from-example' });
  }
  if (others.length > 0) {
    const read = schema.types.join(' | ');
    const types = widened(schema.types, odd);
    const code =
      shown.length > 1 && shown.some((type) => admits(schema.types, type))
        ? 'examples-differ'
        : 'type-contradicted';
    log.add({ code, line, place, read, against: others.join(' | '), chosen: types.join(' | ') });
    assumed.push({ code: 'type-widened-by-example', read: others.join(' | ') });
  }
  return { types: widened(schema.types, odd), assumed };
}

/** What a model is stands elsewhere; that there may be none of it is shown here. */
function withNull(
  schema: DraftSchema,
  shown: readonly JsonType[],
  nodes: readonly ExampleNode[],
  place: string,
  log: DoubtLog,
): { readonly types: readonly JsonType[]; readonly assumed: readonly Assumption[] } {
  if (!shown.includes('null') || schema.types.includes('null')) return { types: schema.types, assumed: [] };
  const read = schema.model ?? '';
  const line = nodes[0]?.line ?? schema.source.line;
  log.add({ code: 'null-in-example', line, place, read, against: 'null', chosen: `${read} | null` });
  return { types: [...schema.types, 'null'], assumed: [{ code: 'null-from-example' }] };
}

function admits(types: readonly JsonType[], type: JsonType): boolean {
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

function widened(types: readonly JsonType[], more: readonly JsonType[]): JsonType[] {
  const all = new Set([...types, ...more]);
  if (all.has('number')) all.delete('integer');
  return [...all];
}

function reconcileFields(
  schema: DraftSchema,
  nodes: readonly ExampleNode[],
  place: string,
  log: DoubtLog,
): DraftField[] {
  const prefix = place.endsWith(':') ? place : `${place}.`;
  const members = membersOf(nodes);
  const known = new Map((schema.fields ?? []).map((field) => [field.name, field]));
  const fields = (schema.fields ?? []).map((field) => {
    const seen = members.get(field.name) ?? [];
    const path = `${prefix}${field.name}`;
    const merged = reconcile(
      field.schema,
      seen.map(({ value }) => value),
      path,
      log,
    );
    const comment = seen.find((member) => member.comment !== undefined)?.comment;
    return merged.description === undefined && comment !== undefined
      ? { ...field, schema: { ...merged, description: comment } }
      : { ...field, schema: merged };
  });
  const added = [...members].filter(([name]) => !known.has(name));
  const inferred = inferSchema(nodes, log.page, { code: 'field-from-example' }).fields ?? [];
  // In a map, whatever else the example has is a value of it.
  const extra = schema.additional === undefined ? inferred.filter(({ name }) => !known.has(name)) : [];
  for (const { name, schema: shown } of extra) noteMixed(shown, `${prefix}${name}`, log);
  noteMissing(schema, nodes, place, log);
  if (known.size > 0 && added.length > 0 && schema.additional === undefined) {
    const line = added[0]?.[1][0]?.line ?? schema.source.line;
    log.add({
      code: 'only-in-example',
      line,
      place,
      read: added.map(([name]) => name).join(', '),
      chosen: 'optional',
    });
  }
  return inOrder([...fields, ...extra], [...members.keys()]);
}

/** What the table lists and no example shows. A required field of these is a contradiction. */
function noteMissing(schema: DraftSchema, nodes: readonly ExampleNode[], place: string, log: DoubtLog): void {
  const objects = nodes.filter((node) => node.kind === 'object');
  const missing = (schema.fields ?? []).filter(
    ({ name }) => !objects.some(({ members }) => members.some((member) => member.name === name)),
  );
  if (objects.length === 0 || missing.length === 0) return;
  const line = objects[0]?.line ?? schema.source.line;
  const required = missing.filter((field) => field.required === true).map(({ name }) => name);
  const others = missing.filter((field) => field.required !== true).map(({ name }) => name);
  if (required.length > 0) {
    log.add({
      code: 'required-missing-in-example',
      line,
      place,
      read: required.join(', '),
      chosen: 'required',
    });
  }
  if (others.length > 0 && place.startsWith('body:') === false) {
    log.add({ code: 'not-in-example', line, place, read: others.join(', '), chosen: 'optional' });
  }
}

/** In the order of the example where it shows most of them. */
function inOrder(fields: readonly DraftField[], names: readonly string[]): DraftField[] {
  const shown = fields.filter(({ name }) => names.includes(name));
  if (shown.length < fields.length * 0.6) return [...fields];
  const rank = new Map(names.map((name, at) => [name, at]));
  let last = -1;
  const ranked = fields.map((field) => {
    last = rank.get(field.name) ?? last + 0.001;
    return { field, at: last };
  });
  return ranked.sort((a, b) => a.at - b.at).map(({ field }) => field);
}
