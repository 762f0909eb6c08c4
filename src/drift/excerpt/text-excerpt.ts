import { readJson } from '../../json/read-json.ts';
import { cutLine } from './cut-line.ts';
import type { Excerpt } from './excerpt.ts';

/** Lines before the one that is wrong, and behind it. */
const BEFORE = 3;
const AFTER = 2;

/** The lines of a text around the place where it stops being JSON. */
export function textExcerpt(text: string): Excerpt {
  const { line, column } = breakOf(text);
  const lines = linesOf(text);
  const from = Math.max(0, line - 1 - BEFORE);
  const shown = lines.slice(from, line + AFTER);
  const marked = line - 1 - from;
  return { lines: shown.map((one, index) => cutLine(one, index === marked ? column : 1)), marked };
}

/** The first lines of a text, to see what it is. */
export function firstLines(text: string, most: number): readonly string[] {
  return linesOf(text)
    .filter((line) => line.trim() !== '')
    .slice(0, most)
    .map((line) => cutLine(line, 1));
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

/** 1-based. Of bytes that are not UTF-8, the first that is none. */
function breakOf(text: string): { readonly line: number; readonly column: number } {
  const reading = readJson(text);
  if (!reading.ok) return reading.problem;
  const before = text.slice(0, text.indexOf('\uFFFD') + 1);
  return { line: linesOf(before).length, column: before.length - before.lastIndexOf('\n') - 1 };
}
