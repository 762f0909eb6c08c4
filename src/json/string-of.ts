/** The text of a string of JSON, as it stands there with its quotes. */
export function stringOf(raw: string): string {
  return raw.includes('\\') ? String(JSON.parse(raw)) : raw.slice(1, -1);
}
