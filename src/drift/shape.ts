import type { EvidenceSource } from '../exchange/recording.ts';
import { isJsonArray, isJsonObject, type JsonType, type JsonValue, jsonTypeOf } from '../json/json-value.ts';
import type { ExcerptSource } from './excerpt/excerpt-source.ts';

/**
 * What was seen at one place of many bodies: types and members, never values. Its size depends on how many
 * places there are, not on how many bodies.
 */
export interface Shape {
  /** Values, by type. */
  readonly types: Map<JsonType, number>;
  /** By name, of all objects that stood here. */
  readonly properties: Map<string, Shape>;
  /** Of all items of all arrays that stood here. */
  items: Shape | undefined;
  /** Integers that are moments of our time, by their unit; those that are neither. Zero, which many use for "never", is not counted. */
  readonly moments: Record<Moment, number>;
  /** Bodies that have something here. */
  exchanges: number;
  readonly evidence: Set<EvidenceSource>;
  /** ISO date of the newest body that has something here, of those that have a date. */
  newest: string | undefined;
  /** That of the oldest. */
  oldest: string | undefined;
  /** The first body that has something here, and the latest that was counted, so that each counts once. */
  first: Body | undefined;
  latest: Body | undefined;
}

/** A body that is added, as one thing. */
export interface Body {
  readonly evidence: EvidenceSource;
  /** ISO date. */
  readonly date?: string | undefined;
  /** What it came in, where that is known and kept. */
  source?: ExcerptSource | undefined;
  /** Set where it was the first to show something. */
  isFirst?: boolean;
}

export type Moment = 'seconds' | 'milliseconds' | 'neither';

/** Maps whose names are data, such as identifiers, would grow without an end. */
const MOST_PROPERTIES = 1000;

export function emptyShape(): Shape {
  return {
    types: new Map(),
    properties: new Map(),
    items: undefined,
    moments: { seconds: 0, milliseconds: 0, neither: 0 },
    exchanges: 0,
    evidence: new Set(),
    newest: undefined,
    oldest: undefined,
    first: undefined,
    latest: undefined,
  };
}

/** Adds a body to what was seen. */
export function addBody(shape: Shape, value: JsonValue, body: Body): void {
  const type = jsonTypeOf(value);
  shape.types.set(type, (shape.types.get(type) ?? 0) + 1);
  if (shape.latest !== body) {
    shape.latest = body;
    shape.exchanges += 1;
    shape.evidence.add(body.evidence);
    if (body.date !== undefined) addDate(shape, body.date);
    if (shape.first === undefined) {
      shape.first = body;
      body.isFirst = true;
    }
  }
  if (typeof value === 'number' && value !== 0) shape.moments[momentOf(value)] += 1;
  if (isJsonArray(value)) {
    for (const item of value) {
      shape.items ??= emptyShape();
      addBody(shape.items, item, body);
    }
  } else if (isJsonObject(value)) {
    for (const name in value) {
      const known = shape.properties.get(name) ?? newProperty(shape, name);
      if (known !== undefined) addBody(known, value[name] ?? null, body);
    }
  }
}

function addDate(shape: Shape, date: string): void {
  if (shape.newest === undefined || date > shape.newest) shape.newest = date;
  if (shape.oldest === undefined || date < shape.oldest) shape.oldest = date;
}

/** From 2001 to 2286, in seconds or in milliseconds since 1970. */
function momentOf(value: number): Moment {
  if (value >= 1e9 && value < 1e10) return 'seconds';
  return value >= 1e12 && value < 1e13 ? 'milliseconds' : 'neither';
}

function newProperty({ properties }: Shape, name: string): Shape | undefined {
  if (properties.size >= MOST_PROPERTIES) return undefined;
  const made = emptyShape();
  properties.set(name, made);
  return made;
}

export function occurrencesOf({ types }: Shape): number {
  let sum = 0;
  for (const count of types.values()) sum += count;
  return sum;
}
