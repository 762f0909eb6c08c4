const STYLE = /<style>[^<]*<\/style>/;
const TAG = /<(?:!doctype html|\/?[a-z][a-z0-9]*(?:\s+[a-z-]+(?:="[^"<]*")?)*\s*\/?)>/g;
/** Inside of an attribute and between tags, a `>` opens and closes nothing (HTML, 13.1.2.3 and 13.1.2.4). */
const REFERENCE = /&(?:amp|lt|gt|quot|#\d+);/g;

/**
 * The tags of a page with the names of their attributes, in their order. Strict, so that what a browser would make
 * something else of is refused here.
 *
 * @throws Error where anything but a tag has a `<`, or an `&` of its own
 */
export function htmlSkeleton(page: string): readonly string[] {
  const body = page.replace(STYLE, '<style></style>');
  const rest = body.replace(TAG, '').replace(REFERENCE, '');
  const stray = /.{0,40}[<&].{0,40}/s.exec(rest);
  if (stray !== null) throw new Error(`Something is no tag: ${stray[0]}`);
  return (body.match(TAG) ?? []).map((tag) => tag.replace(/="[^"]*"/g, '').replace(/\s+/g, ' '));
}
