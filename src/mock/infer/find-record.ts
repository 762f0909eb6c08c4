import { type KeyParameter, matchKey } from './match-key.ts';
import { isObjectView, type SchemaView, type SchemaViews } from './schema-view.ts';

/** Where in a body the record stands, and which of its properties names it. */
export interface RecordPlace {
  /** Names of properties, from the body down; none where the body is the record. */
  readonly path: readonly string[];
  readonly view: SchemaView;
  readonly key: string;
}

/** The record in the body that answers for one thing: the body itself, or an object in its envelope. */
export function findRecord(
  body: SchemaView,
  parameter: KeyParameter,
  views: SchemaViews,
): RecordPlace | undefined {
  const whole = matchAt([], body, parameter, views);
  if (whole?.isSure === true) return whole;
  const members = [...body.properties].flatMap(
    ([name, schema]) => matchAt([name], views.of(schema), parameter, views) ?? [],
  );
  const sure = members.filter(({ isSure }) => isSure);
  const enveloped = sure.find(({ path }) => path.some((name) => ENVELOPES.includes(name)));
  return enveloped ?? (sure.length === 1 ? sure[0] : whole);
}

interface MatchedPlace extends RecordPlace {
  /** Whether the name of the key leaves no doubt. */
  readonly isSure: boolean;
}

function matchAt(
  path: readonly string[],
  view: SchemaView,
  parameter: KeyParameter,
  views: SchemaViews,
): MatchedPlace | undefined {
  const match = isObjectView(view) ? matchKey(parameter, view, views) : undefined;
  return match && { path, view, key: match.property, isSure: match.sure };
}

const ENVELOPES = ['data', 'result', 'item', 'record', 'payload', 'response'];
