import { isJsonArray, isJsonObject, type JsonValue } from '../../json/json-value.ts';
import { LIMITS } from '../page/limits.ts';
import { PageRefusal } from '../page/page-refusal.ts';
import { pathTemplate } from './path-template.ts';

/**
 * Looks at methods and addresses alone, before anything is redacted, which takes most of the time that traffic takes.
 *
 * @throws PageRefusal where answers of JSON show more operations than any API has
 */
export function refuseCrowd(har: JsonValue | undefined): void {
  const routes = new Set<string>();
  for (const entry of entriesIn(har)) {
    const route = routeOf(entry);
    if (route !== undefined) routes.add(route);
    if (routes.size > LIMITS.operations)
      throw new PageRefusal('too-many-rows', `more than ${LIMITS.operations} operations`);
  }
}

function entriesIn(har: JsonValue | undefined): readonly JsonValue[] {
  const entries = member(member(har, 'log'), 'entries');
  return isJsonArray(entries) ? entries : [];
}

/** Whatever else a browser has fetched is left out, and may be of any number. */
function routeOf(entry: JsonValue): string | undefined {
  const type = member(member(member(entry, 'response'), 'content'), 'mimeType');
  const request = member(entry, 'request');
  const [method, url] = [member(request, 'method'), member(request, 'url')];
  if (typeof type !== 'string' || !/\bjson\b/i.test(type) || typeof url !== 'string') return undefined;
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  return `${String(method)} ${pathTemplate(path).path}`;
}

function member(node: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(node) ? node[name] : undefined;
}
