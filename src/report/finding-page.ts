/** What a page of `docs/findings` says about a code, in paragraphs. */
export interface FindingPage {
  /** What it is, and when it is told. */
  readonly about: readonly PageText[];
  readonly who: readonly PageText[];
  readonly how: readonly PageText[];
}

/** A paragraph: text, and in turn what is set as code. */
export type PageText = readonly { readonly text: string; readonly isCode: boolean }[];

const WHO = 'Who usually fixes it';
const HOW = 'How';

/** Reads a page of `docs/findings`: a title, paragraphs, and the sections that all of them have. */
export function readFindingPage(markdown: string): FindingPage {
  const [head = '', ...sections] = markdown.split(/^## /m);
  const titled = new Map(
    sections.map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end).trim(), section.slice(end)] as const;
    }),
  );
  return {
    about: paragraphs(head.replace(/^# .*$/m, '')),
    who: paragraphs(titled.get(WHO) ?? ''),
    how: paragraphs(titled.get(HOW) ?? ''),
  };
}

function paragraphs(section: string): readonly PageText[] {
  return section
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map(toText);
}

/** Links lead to other pages, which are not there where the text is read. */
function toText(paragraph: string): PageText {
  const parts = paragraph.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').split('`');
  return parts.map((text, index) => ({ text, isCode: index % 2 === 1 })).filter(({ text }) => text !== '');
}
