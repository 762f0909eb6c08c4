export interface XmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const LEGAL = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/;
const ATTRIBUTE = /\s+([A-Za-z][\w-]*)="([^<"]*)"/y;
const TOKEN = /<\/([\w-]+)>|<([\w-]+)((?:\s+[\w-]+="[^<"]*")*)(\/?)>|([^<]+)/y;

/** Reads the XML that a report writes, and throws where it is not well-formed: strict, and no more than that. */
export function parseXml(source: string): XmlElement {
  if (!LEGAL.test(source)) throw new Error('a character that XML 1.0 forbids');
  const text = source.replace(DECLARATION, '');
  if (text === source) throw new Error('no declaration');
  const root = created('', '');
  const open: XmlElement[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const start = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    const parent = open.at(-1);
    if (token === null || parent === undefined)
      throw new Error(`not well-formed at ${text.slice(start, start + 40)}`);
    const [, closing, opening, attributes = '', empty, characters] = token;
    if (closing !== undefined && open.pop()?.tag !== closing) throw new Error(`</${closing}> closes nothing`);
    if (characters !== undefined) parent.text += unescaped(characters);
    if (opening === undefined) continue;
    const element = created(opening, attributes);
    parent.children.push(element);
    if (empty === '') open.push(element);
  }
  const [element, ...others] = root.children;
  if (open.length !== 1 || element === undefined || others.length > 0 || root.text.trim() !== '') {
    throw new Error('not exactly one element');
  }
  return element;
}

function created(tag: string, list: string): XmlElement {
  const pairs = [...list.matchAll(new RegExp(ATTRIBUTE, 'g'))].map(([, name = '', value = '']) => [
    name,
    unescaped(value),
  ]);
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length)
    throw new Error(`an attribute of ${tag} occurs twice`);
  return { tag, attributes: Object.fromEntries(pairs), children: [], text: '' };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescaped(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text');
  return text.replace(/&([^;]*;?)/g, (whole, body: string) => {
    const character = body.endsWith(';') ? ENTITIES[body.slice(0, -1)] : undefined;
    if (character === undefined) throw new Error(`the entity ${whole} is unknown`);
    return character;
  });
}
