import { type KeyMatch, type KeyParameter, matchKey } from './match-key.ts';
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
  const whole = isObjectView(body) ? matchKey(parameter, body, views) : undefined;
  if (whole?.sure === true) return { path: [], view: body, key: whole.property };
  const places = [{ path: [] as readonly string[], view: body }, ...wrapped(body, views)];
  const matches = places.flatMap(({ path, view }) => {
    const match = isObjectView(view) ? matchKey(parameter, view, views) : undefined;
    return match === undefined ? [] : [{ path, view, match }];
  });
  const found = best(matches);
  return found && { path: found.path, view: found.view, key: found.match.property };
}

function wrapped(body: SchemaView, views: SchemaViews) {
  return [...body.properties].map(([name, schema]) => ({ path: [name], view: views.of(schema) }));
}

/** The body, in which no name leaves no doubt, before its members, unless one of them does. */
function best<T extends { readonly path: readonly string[]; readonly match: KeyMatch }>(
  matches: readonly T[],
): T | undefined {
  const whole = matches.find(({ path }) => path.length === 0);
  const sure = matches.filter(({ match }) => match.sure);
  const named = sure.find(({ path }) => path.some((name) => ENVELOPES.includes(name)));
  return named ?? (sure.length === 1 ? sure[0] : whole);
}

const ENVELOPES = ['data', 'result', 'item', 'record', 'payload', 'response'];
