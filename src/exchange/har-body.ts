import { bytesOfText } from './body-text.ts';
import { elements, type HarNode, member, optionalTextOf, textOf, unexpected } from './har.ts';
import { essenceOf, FORM } from './media-type.ts';

/**
 * Whether an exporter left out a body: of the response there is only its size, or of the request only the fields of
 * a form that is none of names and values (`multipart/form-data`), whose text cannot be known. Such an exchange must
 * not pass for one with an empty body.
 */
export function lacksBody(entry: HarNode): boolean {
  const postData = member(member(entry, 'request'), 'postData');
  if (!isNothing(postData) && isNothing(member(postData, 'text')) && !hasFields(postData)) return true;
  const content = member(member(entry, 'response'), 'content');
  const size = member(content, 'size').value;
  return isNothing(member(content, 'text')) && typeof size === 'number' && size > 0;
}

/** The body of an entry's request; `undefined` where there is no `postData`. Of an entry that {@link lacksBody}, nothing is read. */
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
  if (isNothing(text)) return '';
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

function hasFields(postData: HarNode): boolean {
  const mimeType = member(postData, 'mimeType').value;
  return (
    !isNothing(member(postData, 'params')) && typeof mimeType === 'string' && essenceOf(mimeType) === FORM
  );
}

/** A form may be given by its fields alone. */
function formBodyOf(postData: HarNode): Uint8Array {
  const fields = elements(member(postData, 'params')).map((param) => [
    textOf(member(param, 'name')),
    optionalTextOf(member(param, 'value')) ?? '',
  ]);
  return bytesOfText(new URLSearchParams(fields).toString());
}
