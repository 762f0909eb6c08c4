import type { Page } from 'playwright-core';

/** What a page was told by the mock. */
export interface Said {
  /** Sentences, as they came. */
  readonly sentences: readonly string[];
  /** The English letters of names, values and the like, by word. */
  readonly words: ReadonlySet<string>;
}

/** Remembers what a page is told; the function gives all until it is called. */
export function listenToMock(page: Page): () => Promise<Said> {
  const told: Promise<readonly string[]>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    // The page itself; and the stream of events, which never ends. What it tells is told again of what is opened.
    if (/^\/_lockstep\/(?:$|assets\/|events$)/.test(pathname)) return;
    // Of what a provider answers, all is shown as it came.
    const isApi = pathname.startsWith('/_lockstep/');
    const headers = Object.values(response.headers());
    told.push(
      response.text().then(
        (text) => [...headers, ...textsIn(text, !isApi)],
        () => headers,
      ),
    );
  });
  return async () => saidIn((await Promise.all(told)).flat());
}

/** More words than that are a sentence. */
const MOST = 3;

export function saidIn(texts: readonly string[]): Said {
  const isSentence = (text: string): boolean => text.trim().split(/\s+/).length > MOST;
  return {
    sentences: texts.filter(isSentence),
    words: new Set(texts.filter((text) => !isSentence(text)).flatMap(wordsOf)),
  };
}

/** Of JSON the texts in it, of other text the text. */
function textsIn(text: string, withNames: boolean): readonly string[] {
  try {
    return textsOfJson(JSON.parse(text), withNames);
  } catch {
    return [text];
  }
}

/** Of what the control API tells, the names are its own, but for those of headers, and of bodies that are JSON. */
export function textsOfJson(value: unknown, withNames: boolean): readonly string[] {
  if (typeof value === 'string') return /^\s*[[{]/.test(value) ? [value, ...textsIn(value, true)] : [value];
  if (typeof value !== 'object' || value === null) return [];
  const names = withNames ? Object.keys(value) : [];
  const members = Object.entries(value).flatMap(([name, member]) =>
    textsOfJson(member, withNames || name === 'headers'),
  );
  return [...names, ...members];
}

/** What of a text is of English letters. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\w-]*[A-Za-z][\w-]*/g) ?? [];
}
