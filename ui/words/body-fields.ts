import { toPointer, valueAtTokens } from '../../src/json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../src/json/json-value.ts';
import { literalsUnder } from '../../src/json/number-literals.ts';
import { type NumberLiterals, readJson } from '../../src/json/read-json.ts';
import { writeJson } from '../../src/json/write-json.ts';
import { listIn, objectIn, resolved, type Schemas } from './resolved-schema.ts';

/** A property of a body that a person fills in by itself. */
export interface BodyField {
  /** The names that lead to it. */
  readonly path: readonly string[];
  /** `lines`: a list of texts or numbers, one on each line. `choice`: one of `options`. */
  readonly kind: 'text' | 'number' | 'choice' | 'lines';
  /** What a text or a line stands for. */
  readonly of: 'text' | 'number';
  /** JSON of the values to choose from. */
  readonly options: readonly string[];
  readonly isRequired: boolean;
  readonly description: string;
}

/** Deeper than this a body is written as JSON: schemas may hold themselves. */
const DEEPEST = 4;

/** The fields of a body, those of objects in it after each other; what is no such field is left to the JSON. */
export function bodyFields(schemas: Schemas, pointer: string): readonly BodyField[] {
  return fieldsOf(schemas, resolved(schemas, schemas[pointer] ?? true), []);
}

function fieldsOf(schemas: Schemas, schema: JsonObject, path: readonly string[]): readonly BodyField[] {
  const required = listIn(schema, 'required');
  return Object.entries(objectIn(schema, 'properties')).flatMap(([name, property]): readonly BodyField[] => {
    const inner = resolved(schemas, property);
    const at = [...path, name];
    if (Object.keys(objectIn(inner, 'properties')).length > 0)
      return at.length < DEEPEST ? fieldsOf(schemas, inner, at) : [];
    const kind = kindOf(schemas, inner);
    if (kind === undefined) return [];
    const { description } = inner;
    return [
      {
        path: at,
        ...kind,
        isRequired: required.includes(name),
        description: typeof description === 'string' ? description : '',
      },
    ];
  });
}

function kindOf(
  schemas: Schemas,
  schema: JsonObject,
): Pick<BodyField, 'kind' | 'of' | 'options'> | undefined {
  const options = valuesOf(schemas, schema).map((value) => JSON.stringify(value));
  const type = typeOf(schema);
  if (options.length > 0) return { kind: 'choice', of: 'text', options };
  if (type === 'boolean') return { kind: 'choice', of: 'text', options: ['true', 'false'] };
  if (type === 'string') return { kind: 'text', of: 'text', options };
  if (type === 'integer' || type === 'number') return { kind: 'number', of: 'number', options };
  if (type !== 'array') return undefined;
  const items = typeOf(resolved(schemas, schema['items'] ?? true));
  if (items === 'string') return { kind: 'lines', of: 'text', options };
  return items === 'integer' || items === 'number' ? { kind: 'lines', of: 'number', options } : undefined;
}

function typeOf({ type }: JsonObject): JsonValue | undefined {
  return isJsonArray(type ?? null)
    ? listIn({ type: type ?? null }, 'type').find((one) => one !== 'null')
    : type;
}

function valuesOf(schemas: Schemas, schema: JsonObject): readonly JsonValue[] {
  const constant = (one: JsonObject): readonly JsonValue[] => ('const' in one ? [one['const'] ?? null] : []);
  const branches = [...listIn(schema, 'oneOf'), ...listIn(schema, 'anyOf')].map((one) =>
    resolved(schemas, one),
  );
  return [...constant(schema), ...listIn(schema, 'enum'), ...branches.flatMap(constant)];
}

interface Body {
  readonly value: JsonObject;
  readonly literals: NumberLiterals;
}

/** A body that is a JSON object; `undefined` where it is none, and has to be put right as text first. */
export function readBody(text: string): Body | undefined {
  const reading = readJson(text);
  return reading.ok && isJsonObject(reading.value)
    ? { value: reading.value, literals: reading.literals }
    : undefined;
}

/** What a field shows of a body: empty where the body has nothing there. */
export function fieldText({ value, literals }: Body, { path, kind }: BodyField): string {
  const found = valueAtTokens(value, path);
  if (found === undefined) return '';
  const textOf = (one: JsonValue, at: readonly (string | number)[]): string =>
    kind !== 'choice' && typeof one === 'string'
      ? one
      : writeJson(one, literalsUnder(literals, toPointer(at)));
  if (kind !== 'lines' || !isJsonArray(found)) return textOf(found, path);
  return found.map((one, index) => textOf(one, [...path, index])).join('\n');
}

/** A body in which a field says something else. An empty field that need not be there is left out. */
export function withField(body: Body, field: BodyField, text: string): string {
  const { path, kind, isRequired } = field;
  const pointer = toPointer(path);
  const kept = [...body.literals].filter(([at]) => at !== pointer && !at.startsWith(`${pointer}/`));
  if (text === '' && !(isRequired && kind === 'text'))
    return writeJson(placed(body.value, path, undefined), new Map(kept), 2);
  const written =
    kind === 'lines'
      ? `[${text
          .split('\n')
          .map((line) => jsonOf(line, field))
          .join(',')}]`
      : jsonOf(text, field);
  // With every digit that was typed.
  const reading = readJson(written);
  if (!reading.ok) return writeJson(body.value, body.literals, 2);
  const own = [...reading.literals].map(([at, literal]) => [`${pointer}${at}`, literal] as const);
  return writeJson(placed(body.value, path, reading.value), new Map([...kept, ...own]), 2);
}

/** What a number is to be and is none is sent as the text that it is: the mock tells what it thinks of it. */
function jsonOf(text: string, { kind, of }: BodyField): string {
  if (kind === 'choice') return text;
  const isNumber = of === 'number' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text);
  return isNumber ? text : JSON.stringify(text);
}

function placed(
  value: JsonObject,
  [name = '', ...rest]: readonly string[],
  member: JsonValue | undefined,
): JsonObject {
  const { [name]: inner, ...others } = value;
  if (rest.length > 0) {
    const object = inner !== undefined && isJsonObject(inner) ? inner : {};
    return { ...value, [name]: placed(object, rest, member) };
  }
  return member === undefined ? others : { ...value, [name]: member };
}
