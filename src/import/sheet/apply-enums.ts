import type { DoubtLog } from '../doubt-log.ts';
import type { DraftChoice, DraftField, DraftParameter, DraftSchema } from '../draft.ts';
import { readName } from '../field/read-name.ts';
import type { TableBlock } from '../page/block.ts';
import { scalarOf } from '../prose/read-mock.ts';

/** The values by the name of their field, from tables of one value a row. */
export type EnumValues = ReadonlyMap<
  string,
  { readonly choices: readonly DraftChoice[]; readonly line: number }
>;

export function readEnums(tables: readonly TableBlock[]): EnumValues {
  const values = new Map<string, { choices: DraftChoice[]; line: number }>();
  for (const { rows } of tables) {
    for (const { cells, line } of rows) {
      const [name, value, said] = cells;
      if (name === undefined || value === undefined || name.text === '') continue;
      const key = readName(name).name;
      const known = values.get(key) ?? { choices: [], line };
      values.set(key, known);
      known.choices.push({
        value: scalarOf(value.text),
        ...(said !== undefined && said.text !== '' && { description: said.text }),
      });
    }
  }
  return values;
}

/** Puts values into the fields of their names, wherever they stand; `used` takes the names that were found. */
export function applyEnums(schema: DraftSchema, values: EnumValues, used: Set<string>): DraftSchema {
  if (values.size === 0) return schema;
  return {
    ...schema,
    ...(schema.fields && { fields: schema.fields.map((field) => withEnum(field, values, used)) }),
    ...(schema.items && { items: applyEnums(schema.items, values, used) }),
  };
}

function withEnum(field: DraftField, values: EnumValues, used: Set<string>): DraftField {
  return { ...field, schema: enumOf(field.name, applyEnums(field.schema, values, used), values, used) };
}

export function enumParameter(
  parameter: DraftParameter,
  values: EnumValues,
  used: Set<string>,
): DraftParameter {
  return { ...parameter, schema: enumOf(parameter.name, parameter.schema, values, used) };
}

function enumOf(name: string, schema: DraftSchema, values: EnumValues, used: Set<string>): DraftSchema {
  const found = values.get(name);
  if (found === undefined) return schema;
  used.add(name);
  const isText =
    schema.types.includes('string') && !schema.types.includes('integer') && !schema.types.includes('number');
  const choices = found.choices.map(({ value, description }) => {
    const typed = isText && typeof value === 'number' ? String(value) : value;
    const said =
      description ?? schema.enum?.find((known) => String(known.value) === String(value))?.description;
    return { value: typed, ...(said !== undefined && { description: said }) };
  });
  return { ...schema, enum: choices };
}

/** A table of values whose field is nowhere is not dropped in silence. */
export function noteUnused(values: EnumValues, used: ReadonlySet<string>, log: DoubtLog): void {
  for (const [name, { choices, line }] of values) {
    if (used.has(name)) continue;
    log.add({
      code: 'table-ignored',
      line,
      place: name,
      read: choices.map(({ value }) => String(value)).join(', '),
    });
  }
}
