import { stringEnd } from '../../json/lexeme.ts';

interface Frame {
  /** Undefined where no place inside is asked for. */
  readonly pointer: string | undefined;
  readonly isList: boolean;
  index: number;
}

const LISTS: ReadonlySet<string> = new Set(['item', 'response']);

/**
 * The line of every request, folder and saved answer of a collection, by JSON Pointer. A pass over the text, which is
 * known to be JSON, takes a fraction of the time of a reader that keeps where everything stands.
 */
export function itemLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const frames: Frame[] = [];
  let [line, from, to] = [1, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '\n':
        line += 1;
        break;
      case '"':
        from = at + 1;
        to = stringEnd(text, at) - 1;
        at = to;
        break;
      case ',': {
        const frame = frames.at(-1);
        if (frame !== undefined) frame.index += 1;
        break;
      }
      case '{':
      case '[': {
        const isList = text[at] === '[';
        const pointer = pointerOf(frames.at(-1), isList, () => text.slice(from, to));
        if (pointer !== undefined && !isList) lines.set(pointer, line);
        frames.push({ pointer, isList, index: 0 });
        break;
      }
      case '}':
      case ']':
        frames.pop();
    }
  }
  return lines;
}

function pointerOf(parent: Frame | undefined, isList: boolean, key: () => string): string | undefined {
  if (parent === undefined) return '';
  const { pointer, index } = parent;
  if (pointer === undefined || parent.isList === isList) return undefined;
  if (parent.isList) return `${pointer}/${index}`;
  const name = key();
  return LISTS.has(name) ? `${pointer}/${name}` : undefined;
}
