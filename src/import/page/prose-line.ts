const MARKS = /^(?:>\s*)*(?:[-*+•●◦·▪■]\s+)?/;

/** A line without the marks of quotes, lists, emphasis, code, links and elements. */
export function proseLine(line: string): string {
  const bare = line.trim().replace(MARKS, '');
  return inline(bare).trim();
}

/** A text without the marks of emphasis, code, links and elements. */
export function inline(text: string): string {
  let bare = text;
  if (bare.includes('<')) bare = withoutTags(bare);
  if (bare.includes('](')) bare = bare.replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1');
  if (bare.includes('*')) bare = bare.replace(/\*\*([^*]*)\*\*/g, '$1');
  if (bare.includes('__')) bare = bare.replace(/(^|\s)__([^_]+)__(?=\s|$)/g, '$1$2');
  if (bare.includes('`')) bare = bare.replace(/`+([^`]*)`+/g, '$1');
  if (bare.includes('\\')) bare = bare.replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1');
  if (bare.includes('&')) bare = withoutEntities(bare);
  return bare;
}

const TAG = /<\/?([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?\/?>/g;

/** Only elements that pages are made of: what stands in `List<String>` is no element. */
const ELEMENTS = new Set(
  'a abbr b big blockquote br center code col dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd label li mark ol p pre s section small span strike strong sub summary sup table tbody td th thead tr tt u ul'.split(
    ' ',
  ),
);

function withoutTags(text: string): string {
  return text.replace(TAG, (tag, name: string) => {
    const lower = name.toLowerCase();
    if (!ELEMENTS.has(lower)) return tag;
    return lower === 'br' || lower === 'p' || lower === 'li' ? '\n' : '';
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  raquo: '»',
  laquo: '«',
  middot: '·',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  rarr: '→',
  vert: '|',
  lbrace: '{',
  rbrace: '}',
};

export function withoutEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});/g, (entity, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? entity;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
