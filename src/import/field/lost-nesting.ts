import { isEmptyContainer, type RowNode } from './row-node.ts';

interface Level {
  readonly members: RowNode[];
  /** Words of the names and descriptions that stand in it. */
  readonly words: Set<string>;
}

/** How many words more an outer level must share with a row to take it out of the level that is open. */
const MARGIN = 3;

/**
 * Fields of one list put into the objects among them, where the page has lost which belongs to which. The first row
 * after an object is its own, since an object has members. Each row after that stays in the innermost object, unless
 * its name and description share clearly more words with what stands further out; an object that shares none is one of
 * the list itself.
 */
export function regroup(nodes: readonly RowNode[]): RowNode[] {
  const roots: RowNode[] = [];
  const open: Level[] = [{ members: roots, words: new Set() }];
  for (const node of nodes) {
    const words = wordsOf(node);
    const isContainer = isEmptyContainer(node);
    const depth = chosenLevel(open, words, isContainer);
    open.length = depth + 1;
    const level = open[depth];
    if (level === undefined) continue;
    level.members.push(node);
    // The words of an object speak of its own members.
    if (!isContainer) for (const word of words) level.words.add(word);
    if (depth > 0) node.assumed.push({ code: 'nesting-from-types', read: node.row.name });
    if (isContainer) open.push({ members: node.children, words: new Set(words) });
  }
  return roots;
}

function chosenLevel(open: readonly Level[], words: ReadonlySet<string>, isContainer: boolean): number {
  const last = open.length - 1;
  if (open[last]?.members.length === 0) return last;
  const scores = open.map((level) => [...words].filter((word) => level.words.has(word)).length);
  const own = scores[last] ?? 0;
  let [best, chosen] = [own + (isContainer ? 0 : MARGIN - 1), last];
  if (isContainer && own === 0) [best, chosen] = [0, 0];
  for (let depth = last - 1; depth >= 0; depth -= 1) {
    const score = scores[depth] ?? 0;
    if (score > best) [best, chosen] = [score, depth];
  }
  return chosen;
}

/** The words of a name, and each two neighbouring characters of Chinese, which has no blanks between its words. */
function wordsOf({ row }: RowNode): Set<string> {
  const words = new Set<string>();
  for (const word of row.name.split(/[_\-.]|(?<=[a-z0-9])(?=[A-Z])/)) words.add(word.toLowerCase());
  for (const [word] of row.description.matchAll(/[A-Za-z]{3,}/g)) words.add(word.toLowerCase());
  for (const [run] of row.description.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let at = 0; at + 2 <= run.length; at += 1) words.add(run.slice(at, at + 2));
  }
  words.delete('');
  return words;
}
