import { Lexer } from 'yaml';

/** A comment of a text, from its `#` to the end of its line. */
export interface Comment {
  readonly offset: number;
  readonly text: string;
}

/** Marks of the lexer that stand for nothing in the text: a document begins, a flow ends too early. */
const MARKS = new Set(['\u0002', '\u0018']);
/** Says that what comes next is a scalar, whatever it begins with. */
const SCALAR = '\u001f';

export function commentsOf(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === SCALAR && !isScalar) {
      isScalar = true;
    } else if (isScalar || !MARKS.has(lexeme)) {
      if (!isScalar && lexeme.startsWith('#')) comments.push({ offset, text: lexeme.trimEnd() });
      offset += lexeme.length;
      isScalar = false;
    }
  }
  return comments;
}

/** Whether every comment of one text is in the other as well, as often. */
export function keepsComments(before: readonly Comment[], after: readonly Comment[]): boolean {
  const left = after.map(({ text }) => text);
  return before.every(({ text }) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
