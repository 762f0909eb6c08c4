import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { filled, type PostmanContext, textIn } from './postman-context.ts';

export interface PostmanUrl {
  /** Scheme and host; undefined where the host is a variable that nothing defines. */
  readonly server: string | undefined;
  /** The variable that stands for the host. */
  readonly placeholder: string | undefined;
  readonly path: string;
  readonly query: readonly PostmanPair[];
  /** What is said of the parameters of the path. */
  readonly variables: readonly PostmanPair[];
}

export interface PostmanPair {
  readonly name: string;
  readonly value: string;
  readonly description: string | undefined;
  readonly disabled: boolean;
}

/** A URL, as a text or taken apart. */
export function postmanUrl(url: JsonValue | undefined, context: PostmanContext): PostmanUrl {
  const parts: JsonObject = isJsonObject(url) ? url : {};
  const raw = filled(typeof url === 'string' ? url : String(parts['raw'] ?? joined(parts)), context);
  const [, front = '', rest = ''] =
    /^((?:[a-z][a-z0-9+.-]*:\/\/)?(?:\{\{[^{}]+\}\}|[^/?#{}]+)?)(.*)$/is.exec(raw) ?? [];
  const [plain = '', queryText = ''] = rest.replace(/#.*$/s, '').split(/\?(.*)/s, 2);
  const placeholder = /\{\{\s*([^{}]+?)\s*\}\}/.exec(front)?.[1];
  const given = pairsOf(parts['query']);
  const query =
    given.length > 0 ? given : [...new URLSearchParams(queryText)].map(([name, value]) => pair(name, value));
  return {
    server:
      placeholder !== undefined || front === ''
        ? undefined
        : front.includes('://')
          ? front
          : `https://${front}`,
    placeholder,
    path: templated(plain),
    query,
    variables: pairsOf(parts['variable']),
  };
}

function joined({ protocol, host, path }: JsonObject): string {
  const scheme = typeof protocol === 'string' ? `${protocol}://` : '';
  return `${scheme}${listed(host, '.')}/${listed(path, '/')}`;
}

function listed(value: JsonValue | undefined, separator: string): string {
  return isJsonArray(value) ? value.map(String).join(separator) : String(value ?? '');
}

/** `:name` and `{{name}}` are parameters. */
function templated(path: string): string {
  const named = path
    .split('/')
    .map((part) => part.replace(/^:([^/]+)$/, '{$1}').replaceAll(/\{\{\s*([^{}]+?)\s*\}\}/g, '{$1}'))
    .join('/');
  return named.startsWith('/') ? named : `/${named}`;
}

/** Query parameters, headers, variables of a path and fields of a form all look alike. */
export function pairsOf(list: JsonValue | undefined): readonly PostmanPair[] {
  return (isJsonArray(list) ? list : []).filter(isJsonObject).flatMap((one) => {
    const name = one['key'] ?? one['id'];
    if (typeof name !== 'string' || name === '') return [];
    const description = textIn(one, 'description');
    return [{ ...pair(name, String(one['value'] ?? '')), description, disabled: one['disabled'] === true }];
  });
}

function pair(name: string, value: string): PostmanPair {
  return { name, value, description: undefined, disabled: false };
}
