import { LockstepError } from '../../errors/lockstep-error.ts';

/** Words that can name no variable, as far as an id may be one. */
const RESERVED = new Set(
  `await break case catch class const continue debugger default delete do else enum export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static
  super switch this throw true try typeof var void while with yield`.split(/\s+/),
);

/**
 * The text of a config with one provider more: its import after the others, its name at the end of the list.
 *
 * @throws LockstepError `CONFIG_INVALID` where the text has no such list, or several.
 */
export function addToConfig(text: string, file: string, id: string): string {
  const [list, second] = [...text.matchAll(/\bproviders:\s*\[([^[\]]*)\]/g)];
  const name = nameFor(id, text);
  const importLine = `import { provider as ${name} } from './specs/${id}/provider.ts';`;
  if (list === undefined || second !== undefined) {
    throw new LockstepError(
      'CONFIG_INVALID',
      `Failed to add "${id}" to ${file}: expected one list "providers: [...]" in it, found ${list === undefined ? 'none' : 'several'}. Nothing was written. Write the providers as one list of names, as in "defineConfig({ providers: [shop] })", and run it again.`,
    );
  }
  const [whole, inside = ''] = list;
  const edited = whole.replace(/\[[^[\]]*\]$/, () => `[${withName(inside, name)}]`);
  return withImport(text.slice(0, list.index) + edited + text.slice(list.index + whole.length), importLine);
}

/** In the layout of the list: on a line of its own where the others have one. */
function withName(inside: string, name: string): string {
  if (inside.trim() === '') return name;
  const last = /^([\s\S]*\S)(\s*)$/.exec(inside);
  const [, names = '', end = ''] = last ?? [];
  const comma = names.endsWith(',') ? '' : ',';
  const indent = /\n([ \t]*)\S[^\n]*$/.exec(names)?.[1];
  if (!end.includes('\n') || indent === undefined) return `${names}${comma} ${name}${end}`;
  return `${names}${comma}\n${indent}${name},${end}`;
}

function withImport(text: string, line: string): string {
  const imports = [...text.matchAll(/^import\b[^;'"]*(?:['"][^'"\n]*['"])[^\S\n]*;?[^\S\n]*(?:\n|$)/gm)];
  const last = imports.at(-1);
  if (last === undefined) return `${line}\n\n${text}`;
  const at = last.index + last[0].length;
  const before = text.slice(0, at);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${line}\n${text.slice(at)}`;
}

/** `my-shop` is `myShop`; a name that the config has for something else gets "Provider" at its end. */
function nameFor(id: string, text: string): string {
  const name = id.replace(/-+(.?)/g, (_, letter: string) => letter.toUpperCase());
  return RESERVED.has(name) || new RegExp(`\\b${name}\\b`).test(text) ? `${name}Provider` : name;
}
