import type { JsonValue } from '../../json/json-value.ts';
import { plainName } from './plain-name.ts';
import type { SchemaView, SchemaViews } from './schema-view.ts';

const MADE =
  /^((created|inserted|added)(at|on|date|datetime|time|timestamp|ts)?|(date|time)(created|added)|creat(e|ion)(time|date|timestamp))$/;
const CHANGED =
  /^(last)?((updated|modified|changed)(at|on|date|datetime|time|timestamp|ts)?|(update|modification)(time|date|timestamp)|(date|time)(updated|modified))$/;

/** Moments that a record tells of itself, by the name of their property. */
export function datesOf(
  record: SchemaView,
  views: SchemaViews,
  now: number,
  isNew: boolean,
): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(
    [...record.properties].flatMap(([name, schema]) => {
      const plain = plainName(name);
      const value =
        CHANGED.test(plain) || (isNew && MADE.test(plain)) ? momentAs(views.of(schema), now) : undefined;
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Milliseconds since 1970 that no number of seconds reaches before the year 5138. */
const MILLISECONDS_FROM = 1e11;

function momentAs({ types, keywords }: SchemaView, now: number): JsonValue | undefined {
  const text = new Date(now).toISOString();
  if (types.has('string')) return keywords.some(({ format }) => format === 'date') ? text.slice(0, 10) : text;
  if (!types.has('integer') && !types.has('number')) return undefined;
  const shown = keywords.flatMap(({ example, examples = [] }) => [example, ...examples]);
  const inMilliseconds = shown.some((value) => typeof value === 'number' && value >= MILLISECONDS_FROM);
  return inMilliseconds ? now : Math.floor(now / 1000);
}
