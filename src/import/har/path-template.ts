import { isPlaceholder } from '../../exchange/redact/placeholder.ts';
import { wordsOf } from '../write/operation-id.ts';

export interface PathTemplate {
  readonly path: string;
  /** By name of the parameter, what stood there. */
  readonly values: ReadonlyMap<string, string>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A path in which what looks like an identifier is a parameter, named after the part in front of it. */
export function pathTemplate(path: string): PathTemplate {
  const values = new Map<string, string>();
  const parts = path.split('/');
  const named = parts.map((part, index) => {
    if (!isIdentifier(part)) return part;
    const name = freeName(parameterName(parts[index - 1] ?? ''), values);
    values.set(name, part);
    return `{${name}}`;
  });
  return { path: named.join('/'), values };
}

/** Numbers, UUIDs, longer texts of letters and digits such as hashes and codes of cards, and what stands for a secret. */
function isIdentifier(part: string): boolean {
  if (part.length >= 4 && isPlaceholder(part)) return true;
  if (/^\d+$/.test(part) || UUID.test(part)) return true;
  return part.length >= 12 && /^[A-Za-z0-9_-]+$/.test(part) && (part.match(/\d/g) ?? []).length >= 4;
}

function parameterName(before: string): string {
  const words = wordsOf(before);
  const last =
    words
      .at(-1)
      ?.replace(/ies$/, 'y')
      .replace(/([^s])s$/, '$1') ?? '';
  return /^[a-z]{2,}$/.test(last) && !/^(v\d*|api)$/.test(last) ? `${last}Id` : 'id';
}

function freeName(name: string, taken: ReadonlyMap<string, string>): string {
  if (!taken.has(name)) return name;
  let count = 2;
  while (taken.has(`${name}${count}`)) count += 1;
  return `${name}${count}`;
}
