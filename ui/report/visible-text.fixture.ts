import { Parser } from 'htmlparser2';

/** Attributes that are read out, or shown. */
const READ: ReadonlySet<string> = new Set(['aria-label', 'title', 'alt', 'placeholder', 'data-head']);

/** Every text of a page that somebody sees or is told, each by itself, in its order. */
export function visibleTexts(page: string): readonly string[] {
  const texts: string[] = [];
  let open = '';
  const end = (): void => {
    texts.push(open);
    open = '';
  };
  let isStyle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      end();
      isStyle = name === 'style';
      texts.push(...Object.entries(attributes).flatMap(([key, value]) => (READ.has(key) ? [value] : [])));
    },
    // A text with references in it comes in pieces.
    ontext(text) {
      if (!isStyle) open += text;
    },
    onclosetag() {
      end();
      isStyle = false;
    },
  });
  parser.end(page);
  return texts.filter((text) => text.trim() !== '');
}
