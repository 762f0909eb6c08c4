import type { Block, HeadingBlock } from '../page/block.ts';
import { type Label, type LabelRole, withoutNumber } from '../words/read-label.ts';
import type { RawOperation } from './raw-operation.ts';
import { readUrlValue } from './request-line.ts';
import type { Mode } from './table-home.ts';

/** Labels that name the page itself, where they are its heading. */
export const NAMES_A_PAGE: ReadonlySet<LabelRole> = new Set([
  'host',
  'enum',
  'error-codes',
  'remark',
  'basics',
]);

/** A heading of the highest level with nothing under it that it could announce. */
export function isTitle(
  { role, value }: Label,
  block: HeadingBlock,
  next: Block | undefined,
  isOpen: boolean,
): boolean {
  if (block.level > 1 || value !== '' || role === 'models' || next?.kind !== 'heading') return false;
  return role === 'response' || !isOpen;
}

const METHOD_FIRST = /^(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)\s+(?=\S)/;

/** What an operation is called: its title without a number, or its heading without the method too. */
export function nameOf(title: string | undefined, heading: HeadingBlock | undefined): string | undefined {
  const named = title ?? heading?.text.replace(METHOD_FIRST, '');
  return named === undefined ? undefined : withoutNumber(named);
}

/** What the lines after a label about an operation's address speak of. */
export function modeAfter(role: LabelRole): Mode {
  switch (role) {
    case 'basics':
    case 'title':
    case 'request':
    case 'response':
    case 'example':
    case 'models':
      return 'none';
    default:
      return role;
  }
}

/** Several servers of one path are listed under one another, and do not begin operations. */
export function isSameTarget({ targets, sections, statuses }: RawOperation, value: string): boolean {
  const found = readUrlValue(value);
  const hasContent = sections.length > 0 || statuses.length > 0;
  return !hasContent && targets.some(({ target }) => target.path === found?.target.path);
}
