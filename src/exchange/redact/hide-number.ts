import type { FieldKind } from './field-kind.ts';
import { isPlaceholder, placeholderOfNumber } from './placeholder.ts';
import { isTelling } from './redact-text.ts';
import { hideIdentifier, type Place, type RedactionRule, type RedactionRun } from './redaction-run.ts';
import { NUMBER_SHAPES } from './shapes.ts';

/** Fewer digits are a flag or a choice. */
const LEAST_SECRET = 3;
const LEAST_NUMBER = 5;

/**
 * What is written in place of the literal of a number: a number of as many digits. Every digit of it is kept
 * exactly, however long it is.
 */
export function hideNumber(
  run: RedactionRun,
  kind: FieldKind,
  literal: string,
  at: Place,
): string | undefined {
  if (kind === 'provider') return hideSecretNumber(run, 'provider secret', literal, at);
  if (!/^\d+$/.test(literal)) return undefined;
  if (kind === 'secret' && literal.length >= LEAST_SECRET)
    return hideSecretNumber(run, 'secret field', literal, at);
  if (kind === 'person' || (kind === 'number' && literal.length >= LEAST_NUMBER))
    return hideIdentifier(run, 'identifier field', literal, at);
  return hideByShape(run, literal, at);
}

function hideSecretNumber(run: RedactionRun, rule: RedactionRule, literal: string, at: Place): string {
  const placeholder = placeholderOfNumber(literal);
  if (placeholder === literal || isPlaceholder(literal) || run.rules.published.includes(literal))
    return literal;
  run.redacted.push({ rule, kind: 'secret', at: at() });
  run.secretsSeen.set(literal, placeholder);
  return placeholder;
}

function hideByShape(run: RedactionRun, literal: string, at: Place): string | undefined {
  const before = run.seenBefore;
  if (before !== undefined && isTelling(literal)) {
    if (before.secretsSeen.has(literal)) return hideSecretNumber(run, 'secret seen elsewhere', literal, at);
    if (before.identifiersSeen.has(literal))
      return hideIdentifier(run, 'identifier seen elsewhere', literal, at);
  }
  const shape = NUMBER_SHAPES.find(
    ({ pattern, accepts }) =>
      literal.length >= 13 && literal.match(pattern)?.[0] === literal && (accepts?.(literal) ?? true),
  );
  return shape === undefined ? undefined : hideIdentifier(run, shape.rule, literal, at);
}
