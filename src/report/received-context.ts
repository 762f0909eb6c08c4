import type { Finding } from '../drift/finding.ts';
import { printable } from './printable.ts';

/**
 * The place of a finding in what was received, as lines: which side and where, and then the excerpt with `>` at the
 * line that is meant. None where there is no excerpt. Safe to print: control characters are escaped.
 */
export function receivedContext({
  direction,
  excerpt,
}: Pick<Finding, 'direction' | 'excerpt'>): readonly string[] {
  if (excerpt === undefined) return [];
  const { pointer, lines, marked } = excerpt;
  const side = direction === 'request' ? 'sent' : 'received';
  const place = pointer === undefined || pointer === '' ? side : `${side} ${pointer}`;
  return [
    `    ${printable(place)}`,
    ...lines.map((line, index) => `  ${index === marked ? '>' : ' '} ${printable(line)}`.trimEnd()),
  ];
}
