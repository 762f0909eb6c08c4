import { isJsonArray, isJsonObject, type JsonObject } from '../../json/json-value.ts';

export interface ServerPlace {
  /** A server object whose URL is a scheme and a host; undefined where the URL is relative. */
  readonly server: JsonObject | undefined;
  /** What stands in front of every path; empty or beginning with a slash, without one at its end. */
  readonly prefix: string;
}

/** The servers of a document, an item or an operation. */
export function serverPlaces(owner: JsonObject): readonly ServerPlace[] {
  const { servers } = owner;
  return (isJsonArray(servers) ? servers : []).filter(isJsonObject).map(placeOf);
}

function placeOf(server: JsonObject): ServerPlace {
  const { variables, ...rest } = server;
  const url = String(server['url'] ?? '').replaceAll(/\{([^}]*)\}/g, (whole, name: string) => {
    const variable = isJsonObject(variables) ? variables[name] : undefined;
    return isJsonObject(variable) && variable['default'] !== undefined ? String(variable['default']) : whole;
  });
  const [, origin, path = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]+)?([^?#]*)/i.exec(url) ?? [];
  const prefix = path.replace(/\/+$/, '').replace(/^(?=[^/])/, '/');
  return { server: origin === undefined ? undefined : { ...rest, url: origin }, prefix };
}
