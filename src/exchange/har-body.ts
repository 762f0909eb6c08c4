import { bytesOfText } from './body-text.ts';
import { elements, type HarNode, member, optionalTextOf, textOf, unexpected } from './har.ts';
import { essenceOf, FORM } from './media-type.ts';

/** The body of an entry's request; `undefined` where there is no `postData`. */
export function requestBodyOf(request: HarNode): Uint8Array | undefined {
  const postData = member(request, 'postData');
  if (postData.value === undefined) return undefined;
  const text = member(postData, 'text');
  if (text.value === undefined) return formBodyOf(postData);
  // HAR 1.2 has no encoding of request bodies, yet a body need not be text: tools use either name.
  const encoding = [member(postData, 'encoding'), member(postData, '_encoding')].find(
    ({ value }) => value !== undefined,
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
  if (text.value === undefined) {
    const size = member(content, 'size').value;
    // Exporters may leave out bodies. An exchange without its body must not pass for one with an empty one.
    if (typeof size === 'number' && size > 0) throw unexpected(text, `the body of ${size} bytes`);
    return '';
  }
  return encoding.value === undefined ? textOf(text) : base64Of(text, encoding);
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
