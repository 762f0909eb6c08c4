import { addBody, emptyShape, type Shape } from '../../drift/shape.ts';
import { textOfBody } from '../../exchange/body-text.ts';
import type { Exchange } from '../../exchange/http.ts';
import { essenceOf, FORM, isJsonMediaType } from '../../exchange/media-type.ts';
import { parseTarget } from '../../exchange/target.ts';
import type { JsonValue } from '../../json/json-value.ts';
import { type NumberLiterals, readJson } from '../../json/read-json.ts';
import type { HttpMethod, Source } from '../draft.ts';
import { choicesIn, MOST_CHOICES } from './choices-in.ts';
import { pathTemplate } from './path-template.ts';

/** What traffic has shown of one operation. */
export interface OperationTally {
  readonly method: HttpMethod;
  readonly path: string;
  readonly server: string | undefined;
  /** Where the first exchange stands. */
  readonly source: Source;
  exchanges: number;
  /** By place and name, such as `query page`. */
  readonly parameters: Map<string, ParameterTally>;
  readonly requests: Map<string, BodyTally>;
  /** Requests with a body. */
  bodies: number;
  /** By status. */
  readonly responses: Map<string, StatusTally>;
  /** By a member of the body that may choose the operation, and its value: what such requests alone have shown. */
  readonly choices: Map<string, Map<string, OperationTally>>;
}

export interface ParameterTally {
  /** Exchanges that have it. */
  count: number;
  /** What its texts may be read as. */
  readonly shape: Shape;
  readonly source: Source;
}

export interface StatusTally {
  count: number;
  readonly contents: Map<string, BodyTally>;
  readonly source: Source;
}

export interface BodyTally {
  count: number;
  readonly shape: Shape;
  readonly source: Source;
  /** The first that was seen. */
  readonly example: { readonly value: JsonValue; readonly literals: NumberLiterals };
}

/** Headers that a client of any API sends by itself say nothing of this one. */
const TELLING_HEADER =
  /^(x-(?!requested-with|forwarded|real-ip|csrf|xsrf)|authorization$|(app|api)[-_]?key$|access[-_]?token$|token$)/;

export type Added = 'added' | 'not-json' | 'method';

/** Adds an exchange to what was seen; those that carry no data are not of an API. */
export function addExchange(
  tallies: Map<string, OperationTally>,
  method: HttpMethod,
  { request, response }: Exchange,
  at: { readonly server: string | undefined; readonly source: Source },
): Added {
  const received = readBody(response.headers['content-type'], response.body);
  const sent =
    request.body === undefined ? undefined : readBody(request.headers['content-type'], request.body);
  const isEmpty = response.body.length === 0;
  if (received === undefined && sent === undefined && !isEmpty) return 'not-json';
  const parts: Parts = { exchange: { request, response }, sent, received, source: at.source };
  const { path, values } = pathTemplate(parseTarget(request.target).path);
  const key = `${method} ${path}`;
  const tally = tallies.get(key) ?? newTally(method, path, at);
  tallies.set(key, tally);
  addParts(tally, parts, values);
  for (const [name, value] of choicesIn(sent?.value)) {
    const known = tally.choices.get(name) ?? new Map<string, OperationTally>();
    tally.choices.set(name, known);
    // One more than what is taken for choices shows that it chooses nothing.
    if (known.size > MOST_CHOICES) continue;
    const own = known.get(value) ?? newTally(method, path, at);
    known.set(value, own);
    addParts(own, parts, values);
  }
  return 'added';
}

/** What one exchange brings. */
interface Parts {
  readonly exchange: Exchange;
  readonly sent: ReadBody | undefined;
  readonly received: ReadBody | undefined;
  readonly source: Source;
}

function addParts(
  tally: OperationTally,
  { exchange: { request, response }, sent, received, source }: Parts,
  values: ReadonlyMap<string, string>,
): void {
  tally.exchanges += 1;
  for (const [name, value] of values) addParameter(tally, `path ${name}`, value, source);
  for (const [name, value] of new Map(parseTarget(request.target).query))
    addParameter(tally, `query ${name}`, value, source);
  for (const [name, value] of Object.entries(request.headers))
    if (TELLING_HEADER.test(name)) addParameter(tally, `header ${name}`, value, source);
  if (request.body !== undefined && request.body.length > 0) tally.bodies += 1;
  if (sent !== undefined) addContent(tally.requests, sent, source);
  const status = String(response.status);
  const answered = tally.responses.get(status) ?? { count: 0, contents: new Map(), source };
  tally.responses.set(status, answered);
  answered.count += 1;
  if (received !== undefined) addContent(answered.contents, received, source);
}

function newTally(
  method: HttpMethod,
  path: string,
  { server, source }: { readonly server: string | undefined; readonly source: Source },
): OperationTally {
  return {
    ...{ method, path, server, source, exchanges: 0, bodies: 0 },
    ...{ parameters: new Map(), requests: new Map(), responses: new Map(), choices: new Map() },
  };
}

function addParameter({ parameters }: OperationTally, key: string, text: string, source: Source): void {
  const known = parameters.get(key) ?? { count: 0, shape: emptyShape(), source };
  parameters.set(key, known);
  known.count += 1;
  addBody(known.shape, scalarOf(text), { evidence: 'live' });
}

/** A number with a zero in front, or more digits than a double holds, is a text. */
function scalarOf(text: string): JsonValue {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^(0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

interface ReadBody {
  readonly type: string;
  readonly value: JsonValue;
  readonly literals: NumberLiterals;
}

function addContent(
  contents: Map<string, BodyTally>,
  { type, value, literals }: ReadBody,
  source: Source,
): void {
  const known = contents.get(type) ?? { count: 0, shape: emptyShape(), source, example: { value, literals } };
  contents.set(type, known);
  known.count += 1;
  addBody(known.shape, value, { evidence: 'live' });
}

function readBody(contentType: string | undefined, body: Uint8Array | string): ReadBody | undefined {
  const essence = essenceOf(contentType);
  const text = typeof body === 'string' ? body : textOfBody(body);
  if (text === undefined || text === '') return undefined;
  if (essence === FORM) {
    const fields = [...new URLSearchParams(text)].map(([name, value]) => [name, scalarOf(value)] as const);
    return { type: FORM, value: Object.fromEntries(fields), literals: new Map() };
  }
  // Servers of many kinds send JSON as text/html; what is a list or an object is JSON all the same.
  if (!isJsonMediaType(essence) && !/^\s*[[{]/.test(text)) return undefined;
  const reading = readJson(text);
  if (!reading.ok) return undefined;
  const type = isJsonMediaType(essence) ? essence : 'application/json';
  return { type, value: reading.value, literals: reading.literals };
}
