/** A media type without its parameters, in lower case: `application/json`; empty where there is none. */
export function essenceOf(contentType: string | undefined): string {
  if (contentType === undefined) return '';
  const end = contentType.indexOf(';');
  return (end === -1 ? contentType : contentType.slice(0, end)).trim().toLowerCase();
}

/** Media type of an HTML form. */
export const FORM = 'application/x-www-form-urlencoded';

/** Whether a media type is JSON by name (RFC 6839 for the suffix). */
export function isJsonMediaType(essence: string): boolean {
  return essence === 'application/json' || essence.endsWith('+json');
}

/** Whether a media type matches a range of a spec: a type, `application/*` or the one for everything. */
export function matchesMediaRange(essence: string, range: string): boolean {
  const wanted = essenceOf(range);
  if (wanted === '*/*' || wanted === essence) return true;
  return wanted.endsWith('/*') && essence.startsWith(wanted.slice(0, -1));
}
