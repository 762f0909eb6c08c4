import { bytesOfText } from './body-text.ts';
import { elements, type HarNode, member, optionalTextOf, textOf, unexpected } from './har.ts';
import { essenceOf, FORM } from './media-type.ts';

/** The body of an entry's request; `undefined` where there is no `postData`. */
export function requestBodyOf(request: HarNode): Uint8Array | undefined {
  const postData = member(request, 'postData');
  if (isNothing(postData)) return undefined;
  const text = member(postData, 'text');
  if (isNothing(text)) return formBodyOf(postData);
  // HAR 1.2 has no encoding of request bodies, yet a body need not be text: tools use either name.
  const encoding = [member(postData, 'encoding'), member(postData, '_encoding')].find(
    (said) => !isPlainText(said),
  );
  if (encoding !== undefined) return base64Of(text, encoding);
  // Such text could not have been sent: encoding it would put other characters in its place.
  if (/\p{Surrogate}/u.test(textOf(text))) throw unexpected(text, 'text without half a surrogate pair');
  return bytesOfText(textOf(text));
}

/** The body of an entry's response: exactly its text, or the bytes that stand there as base64. */
export function responseBodyOf(response: HarNode): Uint8Array | string {
  const content = member(response, 'content');
  const text = member(content, 'text');
  const encoding = member(content, 'encoding');
  if (isNothing(text)) {
    const size = member(content, 'size').value;
    // Exporters may leave out bodies. An exchange without its body must not pass for one with an empty one.
    if (typeof size === 'number' && size > 0) throw unexpected(text, `the body of ${size} bytes`);
    return '';
  }
  return isPlainText(encoding) ? textOf(text) : base64Of(text, encoding);
}

/** Some tools write null where others leave a member out. */
function isNothing({ value }: HarNode): boolean {
  return value === undefined || value === null;
}

/** And some say of text that it is text. */
function isPlainText(encoding: HarNode): boolean {
  return (
    isNothing(encoding) || encoding.value === '' || encoding.value === 'utf8' || encoding.value === 'utf-8'
  );
}

function base64Of(text: HarNode, encoding: HarNode): Uint8Array {
  if (textOf(encoding) !== 'base64') throw unexpected(encoding, 'no other encoding than "base64"');
  try {
    return Uint8Array.from(atob(textOf(text)), (character) => character.charCodeAt(0));
  } catch {
    throw unexpected(text, 'base64');
  }
}

/** A form may be given by its fields alone. */
function formBodyOf(postData: HarNode): Uint8Array {
  const params = member(postData, 'params');
  const mimeType = essenceOf(optionalTextOf(member(postData, 'mimeType')));
  if (params.value === undefined || mimeType !== FORM) {
    throw unexpected(member(postData, 'text'), 'the text of the request body');
  }
  const fields = elements(params).map((param) => [
    textOf(member(param, 'name')),
    optionalTextOf(member(param, 'value')) ?? '',
  ]);
  return bytesOfText(new URLSearchParams(fields).toString());
}
