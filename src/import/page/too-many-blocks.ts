import type { Block } from './block.ts';
import { LIMITS } from './limits.ts';
import { PageRefusal } from './page-refusal.ts';

/**
 * Asked while the blocks of a page are found, since finding them all could take minutes.
 *
 * @throws PageRefusal
 */
export function refuseTooMany(blocks: readonly Block[]): void {
  const beyond = blocks[LIMITS.blocks];
  if (beyond === undefined) return;
  throw new PageRefusal(
    'too-many-rows',
    `more than ${LIMITS.blocks} headings, lines and tables`,
    beyond.line,
  );
}
