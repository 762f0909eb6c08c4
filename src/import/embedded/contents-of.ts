import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { localTarget } from './local-target.ts';

export interface Content {
  readonly mediaType: string;
  readonly schema: JsonObject;
  readonly examples: readonly JsonValue[];
}

/** The contents of a request body or a response, with the examples of each. */
export function bodyContents(root: JsonValue, body: JsonValue | undefined): Content[] {
  const content = resolved(root, body)?.['content'];
  if (!isJsonObject(content)) return [];
  return Object.entries(content).flatMap(([mediaType, media]) => {
    if (!isJsonObject(media)) return [];
    const schema = resolved(root, media['schema']);
    return schema === undefined ? [] : [{ mediaType, schema, examples: examplesOf(media) }];
  });
}

function examplesOf(media: JsonObject): JsonValue[] {
  const named = media['examples'];
  const values = isJsonArray(named) ? named : isJsonObject(named) ? Object.values(named) : [];
  const inner = values.map((example) =>
    isJsonObject(example) && 'value' in example ? example['value'] : example,
  );
  return [media['example'], ...inner].filter((example) => example !== undefined);
}

/** An object, past its references; undefined where they lead nowhere, or to one another. */
export function resolved(root: JsonValue, value: JsonValue | undefined): JsonObject | undefined {
  let at = value;
  for (let steps = 0; steps < 20; steps += 1) {
    if (!isJsonObject(at)) return undefined;
    const reference = at['$ref'];
    if (typeof reference !== 'string') return at;
    at = localTarget(root, reference);
  }
  return undefined;
}
