/** Where a request goes, as a page writes it. */
export interface RequestTarget {
  /** Scheme and host; undefined where the page gives only a path. */
  readonly server?: string;
  /** With parameters as `{name}`; `/` where none is given. */
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  /** Whether no path could be read. */
  readonly odd: boolean;
}

const SERVER =
  /^(?:(?:https?|wss?):\/\/[^/\s?#]+|\{\{[^{}]+\}\}|\$\{[^{}]+\}|\{(?:host|base_?url|domain|server|域名)\})/i;

/** A URL, a path, or what is left of one: `&route=a.b`, `api/v1/x`, `{{host}}/a/:id`. Undefined for prose. */
export function readTarget(text: string): RequestTarget | undefined {
  const bare = text
    .normalize('NFC')
    .replace(/[`<>"“”]/g, '')
    .trim()
    .replace(/^(?:https?:\/\/)?\[([^\]]*)\]\([^)]*\)/, '$1')
    .replace(/\s*[。；;，,]$/, '');
  const server = SERVER.exec(bare)?.[0];
  const rest = (server === undefined ? bare : bare.slice(server.length)).replace(/#.*$/, '');
  if (server === undefined && !isPath(rest)) return undefined;
  const [, before = '', after = ''] = /^([^?&\s]*)[?&]?(\S*)/.exec(rest) ?? [];
  const path = toPath(before);
  const isOdd = before === '' || before === '/';
  return {
    ...(server !== undefined && { server: server.replace(/\/+$/, '') }),
    path,
    query: toQuery(after),
    odd: isOdd && after !== '',
  };
}

function isPath(text: string): boolean {
  if (/^[/?&]/.test(text) && !/\s\S/.test(text.trim()))
    return !text.startsWith('//') && text !== '/' && /[\w{]/.test(text);
  return /^[\w.-]+(?:\/[\w.:{}-]+)+(?:\?\S*)?$/.test(text);
}

function toPath(text: string): string {
  const slashed = text.startsWith('/') ? text : `/${text}`;
  const clean = slashed
    .replace(/\/{2,}/g, '/')
    .replace(/\/:([A-Za-z_]\w*)/g, '/{$1}')
    .replace(/\$\{(\w+)\}|\{\{(\w+)\}\}|<(\w+)>/g, (_, a, b, c) => `{${a ?? b ?? c}}`);
  return clean.length > 1 ? clean.replace(/\/$/, '') : clean;
}

function toQuery(text: string): [string, string][] {
  return text
    .split('&')
    .map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    })
    .filter(([name]) => /^[\w.[\]-]+$/.test(name))
    .slice(0, 50);
}

/** Whether a value in a URL stands for one to be put in. */
export function isTemplate(value: string): boolean {
  return value === '' || /[{}<>$*]|^:|^x{2,}$|[\u4e00-\u9fff]|^(?:string|int|value|your)/i.test(value);
}
