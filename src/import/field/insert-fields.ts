import type { Assumption } from '../doubt.ts';
import type { DraftField, DraftSchema, Source } from '../draft.ts';

/**
 * A schema with fields put in at a path (`[]` steps into an array). What is not there yet on the way is made, since an
 * example shows it; a field that is there already keeps its place and takes what the new one says.
 */
export function insertFields(
  schema: DraftSchema,
  path: readonly string[],
  fields: readonly DraftField[],
  because: Assumption | undefined,
  source: Source,
): DraftSchema {
  const [step, ...rest] = path;
  if (step === undefined) return withFields(schema, fields, because);
  if (step === '[]') {
    const items = schema.items ?? empty('object', source);
    const types = schema.types.length === 0 ? (['array'] as const) : schema.types;
    return { ...schema, types, items: insertFields(items, rest, fields, because, source) };
  }
  const known = schema.fields ?? [];
  const existing = known.find(({ name }) => name === step);
  const inner = existing?.schema ?? empty(rest[0] === '[]' ? 'array' : 'object', source);
  const made: DraftField = {
    name: step,
    required: existing?.required,
    schema: insertFields(inner, rest, fields, because, source),
  };
  const all =
    existing === undefined ? [...known, made] : known.map((field) => (field === existing ? made : field));
  return { ...schema, types: schema.types.length === 0 ? ['object'] : schema.types, fields: all };
}

function withFields(
  schema: DraftSchema,
  fields: readonly DraftField[],
  because: Assumption | undefined,
): DraftSchema {
  const added = new Map(fields.map((field) => [field.name, marked(field, because)]));
  const known = (schema.fields ?? []).map((field) => {
    const more = added.get(field.name);
    added.delete(field.name);
    return more === undefined ? field : joined(field, more);
  });
  const types = schema.types.length === 0 ? (['object'] as const) : schema.types;
  return { ...schema, types, fields: [...known, ...added.values()] };
}

/** What was made for the sake of the way is replaced by what a table says; the members stay. */
function joined(field: DraftField, more: DraftField): DraftField {
  const members = more.schema.fields ?? field.schema.fields;
  const items = more.schema.items ?? field.schema.items;
  return {
    ...more,
    schema: { ...more.schema, ...(members && { fields: members }), ...(items && { items }) },
  };
}

function marked(field: DraftField, because: Assumption | undefined): DraftField {
  if (because === undefined) return field;
  return { ...field, schema: { ...field.schema, assumed: [...field.schema.assumed, because] } };
}

function empty(type: 'object' | 'array', source: Source): DraftSchema {
  return { types: [type], assumed: [{ code: 'field-from-example' }], source };
}

/** The way to the field of a name, the one furthest out: into its members, past its arrays. */
export function findField(schema: DraftSchema, name: string): readonly string[] | undefined {
  const pending: { readonly schema: DraftSchema; readonly path: readonly string[] }[] = [
    { schema, path: [] },
  ];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const { schema: at, path } = next;
    if (at.items !== undefined) pending.push({ schema: at.items, path: [...path, '[]'] });
    for (const field of at.fields ?? []) {
      const here = [...path, field.name];
      if (field.name === name) return field.schema.types.includes('array') ? [...here, '[]'] : here;
      pending.push({ schema: field.schema, path: here });
    }
  }
  return undefined;
}
