import type { EvidenceSource } from '../exchange/recording.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { Provider } from '../provider/provider.ts';
import type { CompiledSpec } from '../spec/compiled-spec.ts';
import type { ExcerptSource } from './excerpt/excerpt-source.ts';
import type { Direction } from './finding.ts';
import { addBody, type Body, emptyShape, type Shape } from './shape.ts';

/** Milliseconds from the first byte of a request to the last of its answer, and bytes of the answer's body. */
export interface Measures {
  readonly time: number | undefined;
  readonly size: number;
}

/** What one exchange shows on one side, to be judged together with all others of its operation. */
export interface Sighting {
  readonly provider: Provider;
  readonly spec: CompiledSpec;
  /** `operationId`. */
  readonly operation: string;
  readonly target: string;
  readonly direction: Direction;
  /** JSON Pointer of the schema of the body. */
  readonly schema: string;
  /** Left out where the answer is another one altogether, which nothing recorded compares with. */
  readonly body: JsonValue | undefined;
  /** The recorded body, where the exchange is a replay. */
  readonly recorded: JsonValue | undefined;
  readonly evidence: EvidenceSource;
  /** ISO date of the recording, where it is known. */
  readonly date: string | undefined;
  /** The side that it was sighted on, for whatever has to be shown. */
  readonly source: ExcerptSource;
  /** Of the answer and of the recorded one; of a response alone. */
  readonly measures: { readonly answered: Measures; readonly recorded: Measures } | undefined;
}

/** All that was sighted of one body of one operation at one target. */
export interface Observation
  extends Pick<Sighting, 'provider' | 'spec' | 'operation' | 'target' | 'direction' | 'schema'> {
  readonly answered: Shape;
  /** Of the recorded bodies that answers compare with; empty where nothing was replayed. */
  readonly recorded: Shape;
  /** Of all recorded bodies. */
  readonly everRecorded: Shape;
  readonly isReplay: boolean;
  readonly pace: Pace;
  /** How many bodies are kept because they were the first to show something. */
  kept: number;
}

/** Extremes of what was measured: `undefined` until something was. */
export interface Pace {
  /** The fastest answer, and the slowest recorded one that a real server gave, in milliseconds. */
  fastest: number | undefined;
  slowestRecorded: number | undefined;
  /** Bytes. */
  largest: number;
  largestRecorded: number;
}

/** Of maps whose names are data each body shows something first: what comes later is not kept, and not shown. */
const MOST_KEPT = 4;

export type Observations = Map<string, Observation>;

/** Adds a sighting to those of its body. */
export function observe(observations: Observations, sighting: Sighting): void {
  const { provider, operation, target, direction, schema, evidence } = sighting;
  const key = JSON.stringify([provider.id, operation, target, direction, schema]);
  const known = observations.get(key) ?? newObservation(sighting);
  observations.set(key, known);
  const { body, recorded, date } = sighting;
  if (recorded !== undefined) addBody(known.everRecorded, recorded, { evidence, date });
  if (body === undefined) return;
  // What a target answers today says nothing of the day of the recording.
  const shownOn = sighting.measures === undefined ? date : undefined;
  const answered: Body = { evidence, date: shownOn, source: sighting.source, isFirst: false };
  addBody(known.answered, body, answered);
  if (answered.isFirst) known.kept += 1;
  if (known.kept > MOST_KEPT) answered.source = undefined;
  if (recorded !== undefined) addBody(known.recorded, recorded, { evidence, date });
  if (sighting.measures !== undefined) measure(known.pace, sighting.measures, evidence);
}

function newObservation(sighting: Sighting): Observation {
  const { provider, spec, operation, target, direction, schema, recorded } = sighting;
  return {
    provider,
    spec,
    operation,
    target,
    direction,
    schema,
    answered: emptyShape(),
    recorded: emptyShape(),
    everRecorded: emptyShape(),
    isReplay: recorded !== undefined,
    pace: { fastest: undefined, slowestRecorded: undefined, largest: 0, largestRecorded: 0 },
    kept: 0,
  };
}

function measure(
  pace: Pace,
  { answered, recorded }: NonNullable<Sighting['measures']>,
  evidence: EvidenceSource,
): void {
  pace.largest = Math.max(pace.largest, answered.size);
  pace.largestRecorded = Math.max(pace.largestRecorded, recorded.size);
  if (answered.time !== undefined) pace.fastest = Math.min(pace.fastest ?? answered.time, answered.time);
  // The times of a recording that no server gave are made up.
  const isReal = evidence === 'live' || evidence === 'sandbox';
  if (isReal && recorded.time !== undefined)
    pace.slowestRecorded = Math.max(pace.slowestRecorded ?? 0, recorded.time);
}
