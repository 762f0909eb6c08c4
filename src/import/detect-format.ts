import type { Block } from './page/block.ts';
import { readColumn } from './words/column.ts';

export const PAGE_FORMATS = ['apifox', 'apifox-table', 'yapi', 'showdoc', 'table'] as const;
export type PageFormat = (typeof PAGE_FORMATS)[number];

/** Whether a block of code is an OpenAPI document. */
export function isOpenapi(text: string): boolean {
  return (
    /^\s*(?:openapi|swagger)\s*:\s*['"]?\d/m.test(text.slice(0, 3000)) ||
    /^\s*\{\s*"(?:openapi|swagger)"\s*:/.test(text.slice(0, 200))
  );
}

/** Whether it can be taken for one, where somebody says so: a document that has lost its first lines. */
export function isPartOfOpenapi(text: string): boolean {
  return (
    isOpenapi(text) || /^(?:paths|["']paths["'])\s*:|^\s*\{[^{}]*"paths"\s*:/m.test(text.slice(0, 20_000))
  );
}

/** What made a page, by the marks that only it leaves. Where none is there, it is `table`: whatever has tables. */
export function detectFormat(blocks: readonly Block[]): PageFormat {
  if (blocks.some((block) => block.kind === 'code' && isOpenapi(block.text))) return 'apifox';
  const tables = blocks.filter((block) => block.kind === 'table');
  const cells = (pattern: RegExp): boolean =>
    tables.some(({ rows }) => rows.some(({ cells: row }) => pattern.test(row[0]?.text ?? '')));
  const headings = tables.map(({ header }) => header.join('|'));
  if (cells(/^»/) || headings.some((heading) => /数据模型|Data Model/i.test(heading))) return 'apifox-table';
  if (cells(/^[├└]/) || headings.some((heading) => /其他信息|Other Info/i.test(heading))) return 'yapi';
  const texts = blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'text' ? [block.text] : [],
  );
  const isShowdoc = texts.some((text) => /^(?:\[TOC\]|简要描述|请求URL)\s*[:：]?/i.test(text));
  if (isShowdoc && tables.some(({ header }) => header.some((heading) => readColumn(heading).kind === 'name')))
    return 'showdoc';
  return isShowdoc ? 'showdoc' : 'table';
}
