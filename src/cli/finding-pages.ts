import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Finding, FindingCode } from '../drift/finding.ts';
import { type FindingPage, readFindingPage } from '../report/finding-page.ts';

/** What the documents of the package say about the codes of findings; nothing where they did not come with it. */
export async function findingPages(
  findings: readonly Finding[],
): Promise<ReadonlyMap<FindingCode, FindingPage>> {
  const folder = nearestFolder();
  if (folder === undefined) return new Map();
  const codes = [...new Set(findings.map(({ code }) => code))];
  const pages = codes.map(async (code) => {
    const text = await readFile(new URL(`${code}.md`, folder), 'utf8');
    return [code, readFindingPage(text)] as const;
  });
  return new Map(await Promise.all(pages));
}

/** `docs/findings` nearest above this file. */
function nearestFolder(): URL | undefined {
  for (let above = new URL('./', import.meta.url); ; above = new URL('../', above)) {
    const folder = new URL('docs/findings/', above);
    if (existsSync(folder)) return folder;
    if (new URL('../', above).href === above.href) return undefined;
  }
}
