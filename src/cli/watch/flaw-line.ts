import { isAbsolute, relative, sep } from 'node:path';
import { reasonOf } from '../../errors/lockstep-error.ts';

/** An error in one line, beginning with the place in the project, where it has one. Files are named from `cwd`. */
export function flawLine(error: unknown, cwd: string): string {
  const chain = causes(error);
  const innermost = chain.at(-1);
  const texts = chain.flatMap((one) => (one instanceof Error ? [one.message, one.stack ?? ''] : []));
  const place = texts.map((text) => placeIn(text, cwd)).find((found) => found !== undefined);
  const reason = inLine(reasonOf(innermost), cwd);
  // A place in a YAML file stands in the sentence already.
  if (place === undefined || (chain.length === 1 && isSentence(error))) return inLine(reasonOf(error), cwd);
  return `${place}: ${reason.replace(place, '').trim()}`;
}

function isSentence(error: unknown): boolean {
  return error instanceof Error && error.name === 'LockstepError';
}

function causes(error: unknown): readonly unknown[] {
  const inner = error instanceof Error ? error.cause : undefined;
  return inner === undefined ? [error] : [error, ...causes(inner)];
}

/** The first `file:line:column` of a text that lies in the project. */
function placeIn(text: string, cwd: string): string | undefined {
  for (const [, file = '', line, column] of text.matchAll(/((?:[A-Za-z]:)?[/\\][^\s():]+):(\d+):(\d+)/g)) {
    const own = relative(cwd, file);
    const isOwn = !isAbsolute(own) && !own.startsWith('..') && !own.split(sep).includes('node_modules');
    if (isOwn) return `${own}:${line}:${column}`;
  }
  return undefined;
}

function inLine(text: string, cwd: string): string {
  return text
    .replaceAll(cwd + sep, '')
    .replace(/\s+/g, ' ')
    .trim();
}
