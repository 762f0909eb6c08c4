import { LIMITS } from './limits.ts';
import { PageRefusal } from './page-refusal.ts';

/** The first bytes of what people give a wrong name: a document of an office, an archive, a picture. */
const BINARY: readonly (readonly [string, readonly number[]])[] = [
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
];

/**
 * The text of a page: UTF-8, or GB 18030 (which GBK and GB 2312 are part of) where it is not UTF-8, or UTF-16 by
 * its mark. A byte order mark is left out.
 *
 * @throws PageRefusal where it is no text, or too long.
 */
export function decodePage(bytes: Uint8Array): string {
  if (bytes.length > LIMITS.bytes) {
    throw new PageRefusal('too-large', `${bytes.length} bytes, where at most ${LIMITS.bytes} are read`);
  }
  for (const [what, magic] of BINARY) {
    if (magic.every((byte, at) => bytes[at] === byte)) throw new PageRefusal('binary', what);
  }
  const text = decoded(bytes);
  const odd = text.search(ODD);
  if (odd !== -1) {
    const code = text.charCodeAt(odd).toString(16).toUpperCase().padStart(4, '0');
    throw new PageRefusal('binary', `the character U+${code}`, text.slice(0, odd).split('\n').length);
  }
  if (text.trim() === '') throw new PageRefusal('empty', 'no text');
  refuseLongLines(text);
  return text;
}

/** What no text has: control characters besides tab, line ends, form feed, and the escapes of a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const ODD = /[\u0000-\u0007\u000E-\u001A\u001C-\u001F\uFFFE\uFFFF]/;

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this one.
    }
  }
  throw new PageRefusal('encoding', 'neither UTF-8 nor GB 18030');
}

function refuseLongLines(text: string): void {
  const most = isHtml(text) ? LIMITS.htmlLineLength : LIMITS.lineLength;
  let line = 1;
  for (let start = 0; start < text.length; line += 1) {
    const end = text.indexOf('\n', start);
    const length = (end === -1 ? text.length : end) - start;
    if (length > most) {
      throw new PageRefusal('line-too-long', `${length} characters, where at most ${most} are read`, line);
    }
    if (end === -1) return;
    start = end + 1;
  }
}

/** Whether a page is HTML through and through, and not Markdown with some of it inside. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 2000).trimStart();
  if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) return true;
  const tags = /^<(?:!--|div|table|section|article|h[1-6]|p|ul|main|meta|style)\b/i.test(start);
  return tags && !/^ {0,3}(?:```|#{1,6} |\|)/m.test(text);
}
