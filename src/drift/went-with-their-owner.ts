import type { Finding, FindingCode } from './finding.ts';

/** In whose place nothing stands that could have properties. */
const TAKES_AWAY: ReadonlySet<FindingCode> = new Set([
  'property-missing',
  'type-changed',
  'numeric-string',
  'empty-array',
  'null-not-allowed',
]);

/**
 * Tells the properties that vanished because an exchange has something else in the place of their object: that one
 * is the cause. Others may go on showing the object, and never have had the property.
 */
export function wentWithTheirOwner(own: readonly Finding[]): (judged: Finding) => boolean {
  const keyOf = ({ provider, operation, target, direction }: Finding, pointer: string): string =>
    JSON.stringify([provider, operation, target, direction, pointer]);
  const owners = new Set(
    own.filter(({ code }) => TAKES_AWAY.has(code)).map((finding) => keyOf(finding, finding.pointer)),
  );
  return (finding) =>
    finding.code === 'property-vanished' &&
    ownersOf(finding.pointer).some((owner) => owners.has(keyOf(finding, owner)));
}

/** Pointers of everything that a place lies in, the whole body included. */
function ownersOf(pointer: string): readonly string[] {
  const tokens = pointer.split('/');
  return tokens.slice(1).map((_, depth) => tokens.slice(0, depth + 1).join('/'));
}
