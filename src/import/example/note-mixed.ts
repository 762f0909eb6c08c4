import type { DoubtLog } from '../doubt-log.ts';
import type { DraftSchema } from '../draft.ts';

/** Doubts for what only examples show, and show in several types. `place` is that of the schema. */
export function noteMixed(schema: DraftSchema, place: string, log: DoubtLog): void {
  const [first, ...others] = schema.types.filter((type) => type !== 'null');
  if (first !== undefined && others.length > 0) {
    log.add({
      code: 'examples-differ',
      line: schema.source.line,
      place,
      read: first,
      against: others.join(' | '),
      chosen: schema.types.join(' | '),
    });
  }
  if (schema.items !== undefined) noteMixed(schema.items, `${place}[]`, log);
  const prefix = place.endsWith(':') ? place : `${place}.`;
  for (const field of schema.fields ?? []) noteMixed(field.schema, `${prefix}${field.name}`, log);
}
