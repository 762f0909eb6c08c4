import { bytesOfText } from '../exchange/body-text.ts';

const MOST = 10;
const LONGEST = 2000;

/**
 * What a journal keeps of texts that may quote a whole request: the first of them, and of each the beginning.
 * `quotable` is the size of what they may be parts of, in bytes; where it is small, they stay as they are.
 */
export function keptTexts(texts: readonly string[], quotable: number): readonly string[] {
  if (texts.length === 0) return texts;
  const isShort =
    quotable <= LONGEST && texts.length <= MOST && texts.every(({ length }) => length <= LONGEST);
  return isShort ? texts : texts.slice(0, MOST).map(kept);
}

function kept(text: string): string {
  const beginning = text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
  // By way of its bytes, since a part of a text holds on to the whole of it.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOfText(beginning));
}
