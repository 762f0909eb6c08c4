/** Node and browsers refuse an answer whose headers are longer than 16 KiB together. */
const MOST = 8000;

/** A text of any kind as the value of a header: what is not visible ASCII percent-encoded, and not too long. */
export function headerText(text: string): string {
  const encoded = text.slice(0, MOST).replace(/[^\x20-\x7e]+/gu, percentEncoded);
  return text.length <= MOST && encoded.length <= MOST ? encoded : `${encoded.slice(0, MOST)}...`;
}

/** Half a surrogate pair, which JSON can hold and UTF-8 cannot, becomes the replacement character. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
