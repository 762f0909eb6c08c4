import type { Assumption } from '../doubt.ts';
import type { DraftContent, DraftOperation, DraftParameter, DraftResponse } from '../draft.ts';
import { schemaOfShape } from '../infer/schema-of-shape.ts';
import type { BodyTally, OperationTally, ParameterTally, StatusTally } from './tally.ts';

/** One sample shows nothing of what is always there. */
const LEAST = 2;

/** An operation as traffic shows it, with how often each part of it was seen. */
export function operationOfTally(tally: OperationTally): DraftOperation {
  const { method, path, server, source, exchanges, requests, bodies } = tally;
  const contents = [...requests].map(([type, body]) => contentOf(type, body, 'requests'));
  return {
    title: `${method} ${path}`,
    description: `Seen ${times(exchanges)}.`,
    tags: [],
    ...{ method, path, ...(server === undefined ? {} : { server }), selectors: [] },
    parameters: [...tally.parameters].map(([key, parameter]) => parameterOf(key, parameter, exchanges)),
    ...(contents.length === 0
      ? {}
      : { body: { required: isAlways(bodies, exchanges) ? true : undefined, contents, source } }),
    responses: [...tally.responses].map(([status, answered]) => responseOf(status, answered)),
    errorCodes: [],
    assumed: [],
    source,
  };
}

function isAlways(count: number, total: number): boolean {
  return total >= LEAST && count >= total;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function parameterOf(
  key: string,
  { count, shape, source }: ParameterTally,
  exchanges: number,
): DraftParameter {
  const [place = '', name = ''] = key.split(/ (.*)/s, 2);
  const schema = schemaOfShape(shape, { source, noun: 'requests', least: undefined });
  const required = place === 'path' || isAlways(count, exchanges);
  const assumed: Assumption[] = required
    ? [{ code: 'seen-in-traffic', read: `in all ${exchanges} requests` }]
    : [];
  return {
    name,
    // The keys are made of these.
    place: place as DraftParameter['place'],
    required: required ? true : undefined,
    // A text in some requests and a number in others is a text.
    schema: {
      ...schema,
      types: schema.types.length > 1 ? ['string'] : schema.types,
      description: `Seen in ${count} of ${exchanges} requests.`,
      assumed,
    },
    source,
  };
}

function responseOf(status: string, { count, contents, source }: StatusTally): DraftResponse {
  return {
    status,
    description: `Seen ${times(count)}.`,
    headers: [],
    contents: [...contents].map(([type, body]) => contentOf(type, body, 'answers')),
    assumed: [],
    source,
  };
}

function contentOf(
  mediaType: string,
  { shape, source, example, count }: BodyTally,
  noun: string,
): DraftContent {
  return {
    mediaType,
    schema: schemaOfShape(shape, { source, noun, least: LEAST }),
    examples: [{ title: 'The first that was recorded, redacted', ...example, source }],
    assumed: [{ code: 'seen-in-traffic', read: `${count} ${noun}` }],
    source,
  };
}
