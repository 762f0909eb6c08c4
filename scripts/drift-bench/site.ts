import { placesOf, type SpecPlace } from '../../src/drift/spec-places.ts';
import { escapeToken } from '../../src/json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../src/json/json-value.ts';
import type { SchemaObject } from '../../src/spec/schema.ts';
import type { Subject } from './subject.ts';

/** A place in the answers of an operation at which recordings have something. */
export interface Site {
  readonly subject: Subject;
  /** With `*` for any array item. */
  readonly pointer: string;
  readonly name: string;
  readonly values: readonly JsonValue[];
  /** What the success says of it, through references and branches. */
  readonly schemas: readonly SchemaObject[];
  readonly places: readonly SpecPlace[];
}

/** Every place of the answers, at every depth, from the outside inwards. */
export function sitesOf(subject: Subject): readonly Site[] {
  const seen = new Map<string, JsonValue[]>();
  for (const { body } of subject.successes) collect(seen, '', body);
  return [...seen].map(([pointer, values]) => {
    const places = placesOf(subject.spec.table.schemas, subject.branch, pointer);
    const name = pointer.slice(pointer.lastIndexOf('/') + 1);
    return { subject, pointer, name, values, places, schemas: places.map(({ schema }) => schema) };
  });
}

function collect(seen: Map<string, JsonValue[]>, pointer: string, value: JsonValue): void {
  seen.set(pointer, [...(seen.get(pointer) ?? []), value]);
  if (isJsonArray(value)) for (const item of value) collect(seen, `${pointer}/*`, item);
  else if (isJsonObject(value))
    for (const [name, member] of Object.entries(value))
      collect(seen, `${pointer}/${escapeToken(name)}`, member);
}

export function isOutcome({ subject, pointer }: Site): boolean {
  return subject.provider.outcome?.pointer === pointer;
}
