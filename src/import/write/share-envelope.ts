import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { canonical } from './canonical.ts';
import { referenceTo } from './schema-reference.ts';
import { SOURCE_KEY } from './source-mark.ts';

/** What stands around the data of several answers. */
export interface Envelope {
  readonly name: string;
  readonly schema: JsonObject;
  /** The same answer, with a reference in place of what the envelope says. */
  readonly open: (answer: JsonObject) => JsonObject;
}

/**
 * Finds the plain members (verdict, message, trace) that most answers have alike beside their data. Undefined where
 * fewer than two have some.
 */
export function findEnvelope(answers: readonly JsonObject[], name: string): Envelope | undefined {
  const groups = new Map<string, JsonObject[]>();
  for (const answer of answers) {
    const key = keyOf(answer);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  const [best] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  const [first] = best?.[1] ?? [];
  // Alike as a whole, they are one schema already, and need nothing around it.
  if (best === undefined || first === undefined || new Set(best[1].map(canonical)).size < 2) return undefined;
  const [key] = best;
  return {
    name,
    schema: envelopeOf(first),
    open: (answer) => (keyOf(answer) === key ? opened(answer, name) : answer),
  };
}

function keyOf(answer: JsonObject): string | undefined {
  const { properties } = answer;
  if (answer['type'] !== 'object' || !isJsonObject(properties) || answer['allOf'] !== undefined)
    return undefined;
  const all = Object.entries(properties);
  const plain = all.filter(([, schema]) => isPlain(schema));
  if (plain.length < 2 || plain.length === all.length) return undefined;
  const required = requiredOf(answer);
  return canonical(plain.map(([name, schema]) => [name, schema, required.includes(name)]).sort(byName));
}

function byName([a]: readonly JsonValue[], [b]: readonly JsonValue[]): number {
  return String(a) < String(b) ? -1 : 1;
}

function isPlain(schema: JsonValue): boolean {
  if (!isJsonObject(schema)) return false;
  const { type } = schema;
  const types = isJsonArray(type) ? type : [type];
  return types.every(
    (one) => typeof one === 'string' && one !== 'object' && one !== 'array' && one !== 'null',
  );
}

function envelopeOf(answer: JsonObject): JsonObject {
  return {
    description: 'What every answer has around its data.',
    ...part(answer, isPlain),
    ...(answer[SOURCE_KEY] === undefined ? {} : { [SOURCE_KEY]: answer[SOURCE_KEY] }),
  };
}

function opened(answer: JsonObject, name: string): JsonObject {
  const { type: _type, properties: _properties, required: _required, ...rest } = answer;
  const { [SOURCE_KEY]: source, ...words } = rest;
  return {
    ...words,
    allOf: [{ $ref: referenceTo(name) }, part(answer, (schema) => !isPlain(schema))],
    ...(source === undefined ? {} : { [SOURCE_KEY]: source }),
  };
}

function part(answer: JsonObject, isIn: (schema: JsonValue) => boolean): JsonObject {
  const { properties } = answer;
  const kept = Object.entries(isJsonObject(properties) ? properties : {}).filter(([, schema]) =>
    isIn(schema),
  );
  const names = kept.map(([name]) => name);
  const required = requiredOf(answer).filter((name) => names.includes(String(name)));
  return {
    type: 'object',
    properties: Object.fromEntries(kept),
    ...(required.length === 0 ? {} : { required }),
  };
}

function requiredOf({ required }: JsonObject): readonly JsonValue[] {
  return isJsonArray(required) ? required : [];
}
