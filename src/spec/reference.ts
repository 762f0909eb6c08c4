/**
 * The JSON Pointer of a local reference (`#/components/…`), its percent-encoding undone; one whose encoding
 * is malformed is taken as it stands.
 */
export function pointerOf(reference: string): string {
  const pointer = reference.slice(1);
  if (!pointer.includes('%')) return pointer;
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}
