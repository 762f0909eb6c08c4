import type { Label } from '../words/read-label.ts';
import type { Section } from './raw-operation.ts';

/** The section that a label begins; `before` is the one that it comes after. */
export function sectionOf(label: Label, line: number, before: Section | undefined): Section {
  const { place, status, outcome, anchor } = label;
  return {
    side: sideOf(label, before),
    ...(place !== undefined && { place }),
    ...(status !== undefined && { status }),
    ...(outcome !== undefined && { outcome }),
    ...(anchor !== undefined && { anchor }),
    line,
    tables: [],
    examples: [],
    texts: [],
  };
}

function sideOf({ role, anchor }: Label, before: Section | undefined): Section['side'] {
  // "data参数说明" after the request speaks of the request.
  if (anchor !== undefined && before?.side === 'request') return 'request';
  if (role === 'example') return before?.side ?? 'response';
  return role === 'request' ? 'request' : 'response';
}
