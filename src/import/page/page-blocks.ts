import type { Block } from './block.ts';
import { isHtml } from './decode-page.ts';
import { htmlBlocks } from './html-blocks.ts';
import { markdownBlocks } from './markdown-blocks.ts';

/** @throws PageRefusal where the page is built so that reading it would not end. */
export function pageBlocks(text: string): Block[] {
  return isHtml(text) ? htmlBlocks(text, 1) : markdownBlocks(text);
}
