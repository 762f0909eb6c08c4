import type { VNode } from 'preact';
import { Scrollable } from './scrollable.tsx';
import './diff-view.css';

/** A unified diff: what goes and what comes has its sign, its colour, and its element for a screen reader. */
export function DiffView({ diff, label }: { readonly diff: string; readonly label: string }): VNode {
  return (
    <Scrollable look="diff" label={label}>
      <pre>{diff.split('\n').map((line, index) => lineOf(line, index))}</pre>
    </Scrollable>
  );
}

function lineOf(line: string, index: number): VNode {
  // The names of the files come first; further down, such a line is text.
  if (index < 2 || line.startsWith('@@ ')) {
    return (
      <span key={index} class="head">
        {line}
      </span>
    );
  }
  if (line.startsWith('+')) return <ins key={index}>{line}</ins>;
  return line.startsWith('-') ? <del key={index}>{line}</del> : <span key={index}>{line}</span>;
}
