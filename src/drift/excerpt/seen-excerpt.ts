import { pointerTokens, toPointer } from '../../json/json-pointer.ts';
import { isJsonObject, type JsonValue } from '../../json/json-value.ts';
import type { Finding } from '../finding.ts';
import type { Excerpt } from './excerpt.ts';
import { excerptOf } from './excerpt-of.ts';
import type { ExcerptSource } from './excerpt-source.ts';
import { firstPlace } from './first-place.ts';

/** The excerpt of what only a general pointer leads to: of the first such place in the body. */
export function seenExcerpt(
  source: ExcerptSource,
  place: Pick<Finding, 'code' | 'pointer'>,
): Excerpt | undefined {
  const find = place.code === 'property-vanished' ? firstWithout : firstPlace;
  return excerptOf(source, { ...place, find: (body) => find(body, place.pointer) });
}

/** Where a property would stand in the first of its objects that does not have it. */
function firstWithout(body: JsonValue, pointer: string): string | undefined {
  const tokens = pointerTokens(pointer);
  const name = toPointer(tokens.slice(-1));
  const lacks = (found: JsonValue) => isJsonObject(found) && firstPlace(found, name) === undefined;
  const owner = firstPlace(body, toPointer(tokens.slice(0, -1)), lacks);
  return owner === undefined ? undefined : owner + name;
}
