import type { MediaTypeObject, Parameter } from '../../src/spec/operation-table.ts';
import type { Described } from '../api/describe-operation.ts';
import { t } from '../messages/message.ts';
import { type SchemaRow, schemaRows } from './schema-rows.ts';

/** What an operation wants of a request: its parameters, then its body. */
export function operationRows({ operation, schemas }: Described): readonly SchemaRow[] {
  const content = operation.requestBody?.content ?? [];
  return [
    ...operation.parameters.map((parameter) => parameterRow(schemas, parameter)),
    ...contentRows(schemas, content),
  ];
}

/** What the spec says of an answer of a status; nothing where it knows none. */
export function responseRows({ operation, schemas }: Described, status: number): readonly SchemaRow[] {
  const { responses } = operation;
  const text = String(status);
  const found =
    responses.find((response) => response.status === text) ??
    responses.find((response) => response.status.toUpperCase() === `${text.charAt(0)}XX`) ??
    responses.find((response) => response.status === 'default');
  return contentRows(schemas, found?.content ?? []);
}

/** The row of a parameter: named by its place too, since names may stand in several. */
export function parameterRow(schemas: Described['schemas'], parameter: Parameter): SchemaRow {
  // A property of this schema says of it what there is to say.
  const holder = { properties: { [parameter.name]: { $ref: `#${parameter.schema}` } } };
  const [row] = schemaRows({ ...schemas, '': holder }, '');
  const limits =
    parameter.constant === undefined ? (row?.limits ?? []) : [JSON.stringify(parameter.constant)];
  return {
    name: `${parameter.in} ${parameter.name}`,
    depth: 0,
    type: row?.type ?? t('schema.any'),
    isRequired: parameter.required,
    limits,
    description: row?.description ?? '',
  };
}

function contentRows(
  schemas: Described['schemas'],
  content: readonly MediaTypeObject[],
): readonly SchemaRow[] {
  const [first] = content.filter(({ schema }) => schema !== undefined);
  return first?.schema === undefined ? [] : schemaRows(schemas, first.schema);
}
