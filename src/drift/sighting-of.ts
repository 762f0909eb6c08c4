import type { HttpResponse } from '../exchange/http.ts';
import { readText } from './body-reading.ts';
import { sourceOf } from './excerpt/excerpt-source.ts';
import type { ExchangeContext } from './exchange-context.ts';
import type { Measures, Sighting } from './observation.ts';

/** What one side of an exchange has to show, where its body is JSON that a schema describes. */
export function sightingOf(
  { check, direction, body }: ExchangeContext,
  operation: string,
  isConcluded: boolean,
): Sighting | undefined {
  if (body.kind !== 'json' || body.schema === undefined) return undefined;
  const { provider, spec, target, evidence, response, recorded } = check;
  const before =
    direction === 'response' && recorded !== undefined
      ? readText(recorded.response.body, undefined)
      : undefined;
  return {
    provider,
    spec,
    operation,
    target,
    direction,
    schema: body.schema,
    body: isConcluded ? undefined : body.value,
    recorded: before?.kind === 'json' ? before.value : undefined,
    evidence,
    date: check.date,
    source: sourceOf(check, direction),
    measures:
      recorded === undefined || direction === 'request'
        ? undefined
        : { answered: measuresOf(response), recorded: measuresOf(recorded.response) },
  };
}

function measuresOf({ body, time }: HttpResponse): Measures {
  return { time, size: body.length };
}
