/** A part of a `multipart/form-data` body: its head, which stays in front of it, and what it holds. */
export interface FormPart {
  /** What stands before it, and tells the parts. */
  readonly boundary: string;
  /** To the empty line behind the fields of the head. */
  readonly head: string;
  /** `undefined` where the head names none. */
  readonly name: string | undefined;
  /** The media type that the head gives it. */
  readonly type: string | undefined;
  readonly value: string;
  /** What stands between the value and the next boundary: a line break. */
  readonly tail: string;
}

/**
 * Takes a `multipart/form-data` body apart (RFC 7578, RFC 2046 section 5.1); joined again, the parts are the text.
 * Without a boundary in the media type, the first line is taken for one.
 */
export function formParts(text: string, contentType: string | undefined): readonly FormPart[] {
  const boundary = boundaryOf(text, contentType);
  if (boundary === '')
    return [{ boundary, head: '', name: undefined, type: undefined, value: text, tail: '' }];
  const pieces = text.split(boundary);
  return pieces.map((piece, index) => partOf(piece, index === 0 ? '' : boundary));
}

function boundaryOf(text: string, contentType: string | undefined): string {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType ?? '') ?? [];
  const given = quoted ?? bare;
  if (given !== undefined) return `--${given}`;
  return /^--[^\r\n]{1,200}/.exec(text)?.[0].trimEnd() ?? '';
}

const EMPTY_LINE = /\r?\n\r?\n/;

function partOf(piece: string, boundary: string): FormPart {
  const empty = EMPTY_LINE.exec(piece);
  const headEnd = empty === null || boundary === '' ? 0 : empty.index + empty[0].length;
  const head = piece.slice(0, headEnd);
  const tail = piece.endsWith('\r\n') ? '\r\n' : piece.endsWith('\n') ? '\n' : '';
  const end = Math.max(headEnd, piece.length - tail.length);
  const [, quoted, bare] = /;[ \t]*name=(?:"([^"]*)"|([^\s;"]+))/i.exec(head) ?? [];
  return {
    boundary,
    head,
    name: quoted ?? bare,
    type: /^content-type:[ \t]*(.+)$/im.exec(head)?.[1]?.trim(),
    value: piece.slice(headEnd, end),
    tail: piece.slice(end),
  };
}
