import { once } from '../../../spec/once.ts';
import type { Edit } from '../edit.ts';
import { parentOf } from '../schema-place.ts';
import { commentsOf, keepsComments } from './comments.ts';
import { lineEnd, lineStart, type Span, type Splice } from './lines.ts';
import { parseSource, type Source } from './source.ts';
import { splicesOf } from './splices-of.ts';

/** A text, and edits of it at places apart from one another, for all of which it is parsed once. */
export interface EditedText {
  /** Without the edits. */
  readonly text: string;
  readonly source: () => Source;
  readonly made: readonly MadeEdit[];
  /** Whether every comment is still there, as far as edits have been settled. */
  readonly keepsComments: boolean;
}

interface MadeEdit {
  readonly edit: Edit;
  readonly splices: readonly Splice[];
  /** The lines that change. */
  readonly lines: Span;
}

export function textToEdit(text: string): EditedText {
  return { text, source: once(() => parseSource(text)), made: [], keepsComments: true };
}

/**
 * With one edit more, to be settled; the text comes out as if each had been settled by itself. `undefined` where the
 * place is not there, or written in a way that cannot be edited so. What is added looks like what was there first.
 */
export function withEdit(edited: EditedText, edit: Edit): EditedText | undefined {
  const source = edited.source();
  const splices = splicesOf(source, edit);
  const made = { edit, splices, lines: linesOf(splices, source.text) };
  if (splices.length > 0 && isApart(made, edited)) return { ...edited, made: [...edited.made, made] };
  return edited.made.length === 0 ? undefined : withEdit(settled(edited), edit);
}

/** With its edits in the text: only the lines that have to change do. */
export function settled(edited: EditedText): EditedText {
  if (edited.made.length === 0) return edited;
  const { comments, layout } = edited.source();
  const text = edited.made
    .flatMap(({ splices }) => splices)
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: by }) => now.slice(0, start) + by + now.slice(end), edited.text);
  const left = commentsOf(text);
  return {
    text,
    source: once(() => parseSource(text, { comments: left, layout })),
    made: [],
    keepsComments: edited.keepsComments && keepsComments(comments, left),
  };
}

/** The text after one edit; `undefined` where it cannot be made, or a comment would be lost. */
export function editText(text: string, edit: Edit): string | undefined {
  const edited = withEdit(textToEdit(text), edit);
  const result = edited && settled(edited);
  return result?.keepsComments === true ? result.text : undefined;
}

function linesOf(splices: readonly Splice[], text: string): Span {
  return {
    start: lineStart(text, Math.min(...splices.map(({ start }) => start))),
    end: lineEnd(text, Math.max(...splices.map(({ end }) => end))),
  };
}

/** Whether an edit finds in the text, as it is now, all that it would find after the others. */
function isApart({ edit, lines }: MadeEdit, { source, made }: EditedText): boolean {
  return made.every(
    (other) =>
      // What stands at several pointers is not known by one.
      !source().repeats &&
      (lines.end < other.lines.start || other.lines.end < lines.start) &&
      ownerOf(edit) !== ownerOf(other.edit) &&
      // What stands in a list behind an item that goes has another pointer then.
      !(other.edit.kind === 'remove' && edit.pointer.startsWith(`${ownerOf(other.edit)}/`)),
  );
}

/** Pointer of the collection whose entries an edit changes. */
function ownerOf({ kind, pointer }: Edit): string {
  return kind === 'add' || kind === 'append' ? pointer : parentOf(pointer);
}
