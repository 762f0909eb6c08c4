/** Numbers, UUIDs and long hexadecimal identifiers: parts of a path that tell one thing from another of its kind. */
const IDENTIFIER = /^(?:\d+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,})$/i;

/**
 * What reports call an operation that the spec does not have: method and path, with `*` for what looks like an
 * identifier, so that a thousand of them are one finding.
 */
export function undocumentedName(method: string, path: string): string {
  const segments = path.split('/').map((segment) => (IDENTIFIER.test(segment) ? '*' : segment));
  return `${method} ${segments.join('/')}`;
}
