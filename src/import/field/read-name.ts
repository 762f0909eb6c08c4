import type { TableCell } from '../page/block.ts';

export interface NameReading {
  readonly name: string;
  readonly depth: number;
  readonly marked: boolean;
  readonly starred: boolean;
  /** What stands behind the name in its cell. */
  readonly remark: string;
}

const BRANCH = /^[\s│┃|丨　\u00A0]*(?:[├└┣┗┝┕∟╰╠╚|丨┠┖](?:[\s─━—–\-一]|_+(?=\s))*)+/u;
const REPEATED = /^(?:[»›]\s*)+|^(?:&gt;|[>→]\s*)+|^(?:[-—–]+\s*>?\s*)+|^(?:[+·•]\s*)+|^(?:\.{2,}\s*)/u;
/** Not "item" or "items" by themselves, which are names of fields as often as not. */
const ANONYMOUS =
  /^\*?(?:anonymous|根节点|[[(<【]\s*(?:items?|element|array|object|\d|i|n)?\s*[\])>】]|数组项|数组元素|列表项)\*?$/i;

/** The name in the first cell of a row, with the depth that marks, blanks and padding before it show. */
export function readName(cell: TableCell): NameReading {
  const { text, blanks, padding } = cell;
  const branch = BRANCH.exec(text)?.[0] ?? '';
  const repeated = branch === '' ? (REPEATED.exec(text)?.[0] ?? '') : '';
  const mark = branch || repeated;
  const depth = padding + depthOfMark(branch, repeated) + (mark === '' ? 0 : blanks);
  const bare = text.slice(mark.length).trim();
  // Apifox writes it in bold, which is gone by now; elsewhere it may be the name of a field.
  const isMap = mark.includes('»') && bare === 'additionalProperties';
  return { ...readBare(isMap ? MAP_NAME : bare), depth, marked: mark !== '' || padding > 0 };
}

function depthOfMark(branch: string, repeated: string): number {
  if (branch !== '') return depthOfBranch(branch);
  const bare = repeated.replace(/\s/g, '');
  if (bare.includes('>') && bare.includes('-')) return bare.split('>').length - 1;
  return bare.length;
}

/** `├─` by how far to the right it stands, `└└` by how many there are, `|--` by its dashes. */
function depthOfBranch(branch: string): number {
  const corners = branch.match(/[├└┣┗┝┕∟╰╠╚┠┖]/gu)?.length ?? 0;
  const first = branch.search(/[├└┣┗┝┕∟╰╠╚┠┖]|[|丨](?=[─━—–\-_一])/u);
  if (corners > 0) return Math.max(first, 0) + corners;
  return Math.max(first, 0) + Math.max(branch.match(/[─━—–\-_一]/gu)?.length ?? 0, 1);
}

/** `**additionalProperties**`: what generators of tables write where a row stands for a keyword, and no field. */
const KEYWORD =
  /^(?:\\?\*){1,2}(additionalProperties|patternProperties|propertyNames|oneOf|anyOf|allOf|xor|not|discriminator)(?:\\?\*){1,2}$/;

/** The name of a row of a map, whose type is that of all its values. */
export const MAP_NAME = '*additionalProperties*';

/** Whether a name is that of a keyword, which stands between asterisks. */
export function isKeyword(name: string): boolean {
  return KEYWORD.test(name);
}

function readBare(text: string): Omit<NameReading, 'depth' | 'marked'> {
  const keyword = KEYWORD.exec(text)?.[1];
  if (keyword !== undefined) return { name: `*${keyword}*`, starred: false, remark: '' };
  const starred = /^\*(?!\*)|(?<!\*)\*$|[(（【[]?必[填须选传][)）】\]]?$/.test(text) && !ANONYMOUS.test(text);
  const bare = text
    .replace(/^["'“”]|["'“”]$/g, '')
    .replace(/^\*+|\*+$/g, '')
    .replace(/\s*[(（【[]?(?:必[填须选传]|可选|选填)[)）】\]]?$/, '')
    .trim();
  if (ANONYMOUS.test(bare)) return { name: '', starred: false, remark: '' };
  // "page（页码）", "name 名称", "sign: 签名".
  const [, name, remark] =
    /^([\w$@][\w$@.[\]-]*)\s*(?:[(（【]\s*([^()（）]*?)\s*[)）】]|[\s:：]+(\S.*))$/su.exec(bare) ?? [];
  if (name !== undefined)
    return { name, starred, remark: (remark ?? bare.slice(name.length).replace(/^[\s:：]+/, '')).trim() };
  return { name: bare, starred, remark: '' };
}
