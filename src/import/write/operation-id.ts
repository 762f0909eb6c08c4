import type { HttpMethod } from '../draft.ts';
import type { Selector } from './spec-part.ts';

/** Words with which the last part of a path says itself what is done. */
const VERBS = new Set(
  'get list query find search fetch show check count create add new insert save submit send post put update edit modify set change switch delete remove cancel start stop restart play upload download import export login logout register refresh do make pay open close enable disable bind unbind reset verify confirm apply batch'.split(
    ' ',
  ),
);

const CAMEL_CASE = /^[a-z][A-Za-z0-9]*$/;

/** What an operation may be named after. */
export interface NamedOperation {
  readonly method: HttpMethod;
  readonly path: string;
  readonly selectors: readonly Selector[];
  /** What the page calls it. */
  readonly stated?: string;
}

/**
 * An identifier in camelCase that depends on the operation alone, so that the next version of a page gives the
 * same: the page's own, or one of method and path.
 */
export function operationIdOf({ method, path, selectors, stated }: NamedOperation): string {
  if (stated !== undefined) {
    const own = camelCase(wordsOf(stated));
    if (CAMEL_CASE.test(stated)) return stated;
    if (CAMEL_CASE.test(own) && !/[^\x20-\x7e]/.test(stated)) return own;
  }
  const [chosen] = selectors;
  const words = chosen === undefined ? partsOf(path) : partsOfChoice(String(chosen.value));
  const last = words.at(-1) ?? [];
  if (VERBS.has(last[0] ?? '') && last.length > 1) return camelCase(last);
  const [verb = ''] = last;
  if (VERBS.has(verb)) return named([verb, ...words.slice(0, -1).flat(), ...last.slice(1)], method);
  return named([method.toLowerCase(), ...words.flat()], method);
}

function named(words: readonly string[], method: HttpMethod): string {
  const id = camelCase(words);
  return CAMEL_CASE.test(id) && id !== method.toLowerCase() ? id : `${method.toLowerCase()}Operation`;
}

/** The parts of a path that tell operations apart: not what an API has before all of them, nor an ending. */
function partsOf(path: string): readonly (readonly string[])[] {
  return path
    .split('/')
    .filter((part) => part !== '' && !/^(api(\.php)?|v\d+)$/i.test(part))
    .map((part) => {
      const name = /^\{(.*)\}$/.exec(part)?.[1];
      if (name !== undefined) return ['by', ...wordsOf(name)];
      return wordsOf(part.replace(/\.(json|php|do|action|aspx?|jsp|html?)$/i, ''));
    });
}

/** What chooses an operation is often a path of modules: its end names the operation. */
function partsOfChoice(value: string): readonly (readonly string[])[] {
  const parts = value
    .split(/[./:]/)
    .map(wordsOf)
    .filter(({ length }) => length > 0);
  const [last = []] = parts.slice(-1);
  return parts.slice(last.length === 1 && VERBS.has(last[0] ?? '') ? -2 : -1);
}

/** ASCII words in lower case: of `user-product`, `getPoolUsage` and `card_no`. */
export function wordsOf(text: string): readonly string[] {
  return (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}

export function camelCase(words: readonly string[]): string {
  return pascalCase(words).replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}

export function pascalCase(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}
