/** The JSON Pointer of a local reference (`#/components/…`), its percent-encoding undone. */
export function pointerOf(reference: string): string {
  return decodeURIComponent(reference.slice(1));
}
