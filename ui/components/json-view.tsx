import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../messages/message.ts';
import { type JsonLine, jsonLines } from '../words/json-lines.ts';
import { Button } from './button.tsx';
import { Scrollable } from './scrollable.tsx';
import { Wrongness } from './wrongness.tsx';
import './json-view.css';

/** Something to say about a place of a body. */
export interface Mark {
  readonly pointer: string;
  readonly expected: string;
  readonly received: string | undefined;
  /** Worth knowing, and nothing to refuse. */
  readonly isMild?: boolean;
}

/** More lines are shown when somebody asks for them. */
const FIRST = 400;

/** A body as text, never as markup, with what is wrong with it at its place. */
export function JsonView({
  text,
  marks = [],
  label,
}: {
  readonly text: string;
  readonly marks?: readonly Mark[];
  readonly label: string;
}): VNode {
  const [isWhole, setWhole] = useState(false);
  const lines = jsonLines(text);
  if (lines === undefined) return <PlainBody text={text} marks={marks} label={label} />;
  const placed = placeMarks(lines, marks);
  const shown = isWhole ? lines : lines.slice(0, Math.max(FIRST, lastMarked(placed) + 5));
  return (
    <Scrollable look="json" label={label}>
      <ol>
        {shown.map((line, index) => (
          <Line key={index} line={line} marks={placed.get(index) ?? []} />
        ))}
      </ol>
      {shown.length < lines.length ? (
        <Button onClick={() => setWhole(true)}>{t('json.all', { count: lines.length })}</Button>
      ) : null}
    </Scrollable>
  );
}

function PlainBody({
  text,
  marks,
  label,
}: {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly label: string;
}): VNode {
  return (
    <Scrollable look="json" label={label}>
      <pre>{text === '' ? t('json.empty') : text}</pre>
      <Marks marks={marks} />
    </Scrollable>
  );
}

function Line({ line, marks }: { readonly line: JsonLine; readonly marks: readonly Mark[] }): VNode {
  const { depth, name, text } = line;
  const isMarked = marks.some(({ isMild }) => isMild !== true);
  return (
    <li class={isMarked ? 'marked' : ''}>
      <code style={{ paddingInlineStart: `${Math.min(depth, 12) * 1.1}rem` }}>
        <span class="name">{name}</span>
        <span class={kindOf(text)}>{text}</span>
      </code>
      <Marks marks={marks} />
    </li>
  );
}

function Marks({ marks }: { readonly marks: readonly Mark[] }): VNode | null {
  if (marks.length === 0) return null;
  return (
    <ul class="marks">
      {marks.map(({ pointer, expected, received, isMild }) => (
        <li key={`${pointer} ${expected}`} class={isMild === true ? 'mild' : ''}>
          <Wrongness place={pointer} expected={expected} received={received} />
        </li>
      ))}
    </ul>
  );
}

/** Each at its own line; what stands nowhere, such as a property that is missing, at what should hold it. */
function placeMarks(
  lines: readonly JsonLine[],
  marks: readonly Mark[],
): ReadonlyMap<number, readonly Mark[]> {
  const places = new Map(
    lines.flatMap(({ pointer, closes }, index) => (closes ? [] : [[pointer, index] as const])),
  );
  const placed = new Map<number, Mark[]>();
  for (const mark of marks) {
    const index = nearest(places, mark.pointer);
    placed.set(index, [...(placed.get(index) ?? []), mark]);
  }
  return placed;
}

function nearest(places: ReadonlyMap<string, number>, pointer: string): number {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const index = places.get(at);
    if (index !== undefined) return index;
  }
  return 0;
}

function lastMarked(placed: ReadonlyMap<number, unknown>): number {
  return Math.max(0, ...placed.keys());
}

function kindOf(text: string): string {
  if (text.startsWith('"')) return 'text';
  return /^[-\d]/.test(text) ? 'number' : 'word';
}
