import type { JsonType, Limit } from './document-table.ts';
import {
  asList,
  asNode,
  bodySchema,
  follow,
  isNode,
  lookUp,
  type Node,
  outcomes,
  type SpecOperation,
} from './read-spec.ts';

/** One field as the spec states it; `at` is written as in a `DocumentRow`. */
export interface SpecRow {
  readonly at: string;
  readonly type: readonly JsonType[];
  readonly required: boolean;
  readonly enum: readonly unknown[] | undefined;
  readonly default: unknown;
  readonly limits: { readonly [limit in Limit]?: number };
  /** Every description on the node and on what it refers to. */
  readonly text: string;
  /** Whether the node, or the component it refers to, carries `x-lockstep-assumed`. */
  readonly assumed: boolean;
  /** Whether the schema that declares the field carries it. */
  readonly declaredByAssumed: boolean;
}

/** The numeric keywords that are compared. */
export const limitNames: readonly Limit[] = [
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
];

type View = Omit<SpecRow, 'at' | 'required' | 'declaredByAssumed'> & {
  readonly fields: ReadonlyMap<string, Field>;
  readonly items: Node | undefined;
};

interface Field {
  readonly schema: Node;
  readonly required: boolean;
  readonly declaredByAssumed: boolean;
}

const nothing: View = {
  type: [],
  enum: undefined,
  default: undefined,
  limits: {},
  text: '',
  assumed: false,
  fields: new Map(),
  items: undefined,
};

/** The rows of everything a caller sends: query parameters, then the fields of the body. */
export function requestRows(spec: Node, operation: SpecOperation): SpecRow[] {
  const parameters = operation.parameters.map((parameter): SpecRow => {
    const { fields: _fields, items: _items, ...view } = viewOf(spec, parameter['schema']);
    const at = `${String(parameter['in'])}:${String(parameter['name'])}`;
    const text = `${String(parameter['description'] ?? '')} ${view.text}`;
    const assumed = view.assumed || isAssumed(parameter);
    return { ...view, at, text, assumed, required: parameter['required'] === true, declaredByAssumed: false };
  });
  const body = bodySchema(spec, operation);
  return body === undefined ? parameters : [...parameters, ...rowsBelow(spec, viewOf(spec, body), 'body:')];
}

/** The rows of a successful answer. */
export function responseRows(spec: Node, operation: SpecOperation): SpecRow[] {
  return rowsBelow(spec, viewOf(spec, outcomes(spec, operation).success), '');
}

function rowsBelow(spec: Node, parent: View, at: string): SpecRow[] {
  const fields: [string, Field][] = [...parent.fields].map(([name, field]) => [`${at}/${name}`, field]);
  if (parent.items) {
    fields.push([`${at}/*`, { schema: parent.items, required: true, declaredByAssumed: parent.assumed }]);
  }
  return fields.flatMap(([place, { schema, required, declaredByAssumed }]) => {
    const view = viewOf(spec, schema);
    const { fields: _fields, items: _items, ...own } = view;
    return [{ ...own, at: place, required, declaredByAssumed }, ...rowsBelow(spec, view, place)];
  });
}

/** Everything a schema says of a value, with references followed, `allOf` merged and alternatives united. */
function viewOf(spec: Node, value: unknown): View {
  const schema = asNode(value);
  const target = typeof schema['$ref'] === 'string' ? [viewOf(spec, lookUp(spec, schema['$ref']))] : [];
  const members = asList(schema['allOf']).map((member) => viewOf(spec, member));
  const choices = [...asList(schema['oneOf']), ...asList(schema['anyOf'])].map((each) => viewOf(spec, each));
  const united = choices.length === 0 ? [] : [unite(choices)];
  return [...target, ...members, ...united, ownView(spec, schema)].reduce(combine, nothing);
}

function ownView(spec: Node, schema: Node): View {
  const values = 'const' in schema ? [schema['const']] : schema['enum'];
  const limits = Object.fromEntries(
    limitNames.flatMap((name) => (name in schema ? [[name, schema[name]]] : [])),
  );
  return {
    type: typesOf(schema, asList(values)),
    enum: Array.isArray(values) ? values.filter((each) => each !== null) : undefined,
    default: schema['default'],
    limits,
    text: typeof schema['description'] === 'string' ? schema['description'] : '',
    assumed: isAssumed(schema),
    fields: new Map(
      Object.entries(asNode(schema['properties'])).map(([name, field]) => [
        name,
        {
          schema: asNode(field),
          required: requires(spec, schema, name),
          declaredByAssumed: isAssumed(schema),
        },
      ]),
    ),
    items: isNode(schema['items']) ? schema['items'] : undefined,
  };
}

function requires(spec: Node, schema: Node, name: string): boolean {
  if (asList(schema['required']).includes(name)) return true;
  return asList(schema['allOf']).some((member) => requires(spec, follow(spec, member), name));
}

function typesOf(schema: Node, values: readonly unknown[]): JsonType[] {
  const stated = typeof schema['type'] === 'string' ? [schema['type']] : asList(schema['type']);
  const names: readonly unknown[] = stated.length > 0 ? stated : values.map(typeOfValue);
  return [...new Set(names)].filter(isJsonType);
}

function typeOfValue(value: unknown): JsonType {
  if (value === null) return 'null';
  if (typeof value === 'string' || typeof value === 'boolean')
    return typeof value === 'string' ? 'string' : 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return Array.isArray(value) ? 'array' : 'object';
}

function isJsonType(name: unknown): name is JsonType {
  return ['string', 'integer', 'number', 'boolean', 'object', 'array', 'null'].includes(String(name));
}

function isAssumed(node: Node): boolean {
  return 'x-lockstep-assumed' in node;
}

/** Both views hold at once; what the second says goes before the first. */
function combine(first: View, second: View): View {
  const shared = first.type.filter((type) => second.type.includes(type));
  const fields = new Map(first.fields);
  for (const [name, field] of second.fields) {
    const other = fields.get(name);
    const required = field.required || (other?.required ?? false);
    const declaredByAssumed = field.declaredByAssumed || (other?.declaredByAssumed ?? false);
    const schema = other ? { allOf: [other.schema, field.schema] } : field.schema;
    fields.set(name, { schema, required, declaredByAssumed });
  }
  return {
    type: first.type.length > 0 && second.type.length > 0 ? shared : [...first.type, ...second.type],
    enum: second.enum ?? first.enum,
    default: second.default ?? first.default,
    limits: { ...first.limits, ...second.limits },
    text: `${first.text} ${second.text}`.trim(),
    assumed: first.assumed || second.assumed,
    fields,
    items: second.items ?? first.items,
  };
}

/** One of the views holds. Only `null` beside a single other choice leaves that choice's keywords in force. */
function unite(choices: readonly View[]): View {
  const solid = choices.filter((choice) => !(choice.type.length === 1 && choice.type[0] === 'null'));
  const only = solid.length === 1 ? solid[0] : undefined;
  const listed = solid.every((choice) => choice.enum !== undefined);
  return {
    ...(only ?? nothing),
    type: [...new Set(choices.flatMap((choice) => choice.type))],
    enum: listed ? solid.flatMap((choice) => choice.enum ?? []) : undefined,
    text: choices.map((choice) => choice.text).join(' '),
    assumed: choices.some((choice) => choice.assumed),
    fields: solid.reduce(combine, nothing).fields,
  };
}
