import { LockstepError } from '../errors/lockstep-error.ts';
import { detectFormat, isOpenapi, isPartOfOpenapi, type PageFormat } from './detect-format.ts';
import type { Doubt } from './doubt.ts';
import { DoubtLog } from './doubt-log.ts';
import type { DraftDocument, DraftServer, EmbeddedDocument } from './draft.ts';
import { readEmbedded } from './embedded/read-embedded.ts';
import type { CodeBlock } from './page/block.ts';
import { decodePage } from './page/decode-page.ts';
import { pageBlocks } from './page/page-blocks.ts';
import { PageRefusal } from './page/page-refusal.ts';
import { selectOperations } from './select-operations.ts';
import { readSheet, type SheetReading } from './sheet/read-sheet.ts';

/** A file as it was found: its name as messages and sources give it. */
export interface PageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface PageReading {
  readonly sheet: SheetReading;
  readonly embedded: readonly EmbeddedDocument[];
  readonly doubts: readonly Doubt[];
}

/**
 * What the pages of a vendor say, joined. A page that cannot be read is a doubt, and the others are read.
 *
 * @throws LockstepError with the code `PAGE_UNREADABLE` where no page can be read at all.
 */
export function readPages(files: readonly PageFile[], format: PageFormat | 'auto' = 'auto'): DraftDocument {
  const readings: PageReading[] = [];
  const refused: Doubt[] = [];
  let last: { readonly name: string; readonly refusal: PageRefusal } | undefined;
  for (const { name, bytes } of files) {
    try {
      readings.push(readPage(name, decodePage(bytes), format));
    } catch (thrown) {
      if (!(thrown instanceof PageRefusal)) throw thrown;
      last = { name, refusal: thrown };
      const source = { page: name, line: thrown.line };
      refused.push({
        code: 'page-refused',
        source,
        read: `${thrown.reason}: ${thrown.detail}`,
        chosen: 'left out',
      });
    }
  }
  if (readings.length === 0 && last !== undefined) throw unreadable(last.name, last.refusal, files.length);
  return join(readings, refused);
}

/**
 * One page as a draft. With `auto` the page's own marks say what made it.
 *
 * @throws PageRefusal where the page is built so that reading it would not end.
 */
export function readPage(name: string, text: string, format: PageFormat | 'auto' = 'auto'): PageReading {
  const log = new DoubtLog(name);
  const blocks = pageBlocks(text);
  const detected = detectFormat(blocks);
  if (format !== 'auto' && format !== detected)
    log.add({ code: 'format-assumed', line: 1, read: detected, chosen: format });
  const isCarrier = format === 'apifox' ? isPartOfOpenapi : isOpenapi;
  const isEmbedded = (format === 'auto' ? detected : format) === 'apifox';
  const code = isEmbedded
    ? blocks.filter((block): block is CodeBlock => block.kind === 'code' && isCarrier(block.text))
    : [];
  const title = blocks.find((block) => block.kind === 'heading')?.text;
  const embedded = code.flatMap((block) => readEmbedded(block.text, block.line, title, log));
  const rest = blocks.filter((block) => block.kind !== 'code' || !code.includes(block));
  const sheet = readSheet(rest, log);
  if (sheet.operations.length + embedded.length + sheet.errorCodes.length + sheet.models.length === 0) {
    log.add({ code: 'page-without-operations', line: 1, read: title ?? name, chosen: 'left out' });
  }
  return { sheet, embedded, doubts: log.doubts };
}

function join(readings: readonly PageReading[], refused: readonly Doubt[]): DraftDocument {
  const servers = new Map<string, DraftServer>();
  for (const { sheet } of readings) {
    for (const server of sheet.servers) if (!servers.has(server.url)) servers.set(server.url, server);
  }
  const operations = readings.flatMap(({ sheet }) => sheet.operations);
  const selected = selectOperations(operations);
  const title = readings.map(({ sheet }) => sheet.title).find((known) => known !== undefined);
  const described = [...new Set(readings.flatMap(({ sheet }) => sheet.description ?? []))].join('\n\n');
  return {
    ...(title !== undefined && { title }),
    ...(described !== '' && { description: described }),
    servers: [...servers.values()],
    operations: selected.operations,
    models: readings.flatMap(({ sheet }) => sheet.models),
    errorCodes: readings.flatMap(({ sheet }) => sheet.errorCodes),
    embedded: readings.flatMap(({ embedded }) => embedded),
    doubts: [...refused, ...readings.flatMap(({ doubts }) => doubts), ...selected.doubts],
  };
}

function unreadable(name: string, refusal: PageRefusal, count: number): LockstepError {
  const others = count > 1 ? ` None of the ${count} files can be read.` : '';
  return new LockstepError(
    'PAGE_UNREADABLE',
    `${name}:${refusal.line} cannot be read: ${SAID[refusal.reason]}, ${refusal.detail}.${others} ` +
      'Give a page of Markdown, HTML or plain text in UTF-8 or GB 18030.',
  );
}

const SAID: Readonly<Record<PageRefusal['reason'], string>> = {
  binary: 'it is no text',
  encoding: 'its encoding is not known',
  empty: 'there is nothing in it',
  'too-large': 'it is too large',
  'line-too-long': 'a line is too long',
  'too-many-rows': 'it has too many rows',
  'too-deep': 'it is nested too deep',
};
