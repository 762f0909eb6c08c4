import type { Block } from './block.ts';
import { isHtml } from './decode-page.ts';
import { htmlBlocks } from './html-blocks.ts';
import { LIMITS } from './limits.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { PageRefusal } from './page-refusal.ts';

/** @throws PageRefusal where the page is built so that reading it would not end. */
export function pageBlocks(text: string): Block[] {
  const blocks = isHtml(text) ? htmlBlocks(text, 1) : markdownBlocks(text);
  const beyond = blocks[LIMITS.blocks];
  if (beyond === undefined) return blocks;
  throw new PageRefusal(
    'too-many-rows',
    `more than ${LIMITS.blocks} headings, lines and tables`,
    beyond.line,
  );
}
