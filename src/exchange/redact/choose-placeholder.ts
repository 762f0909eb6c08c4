import type { DocumentedFields, FieldDemand } from './documented-fields.ts';
import { type FieldKinds, isSecretKind } from './field-kind.ts';
import { isSafeHeader } from './header-names.ts';
import { placeholderOf, placeholdersOf, publicPrefixOf } from './placeholder.ts';

/** Longer texts are held against no schema: nothing but their length would matter there. */
const LONGEST_JUDGED = 1000;

/**
 * What is written in place of a secret: the placeholder that shows the least of it and is allowed wherever the spec
 * allows the secret. It depends on the secret and the spec alone, so that a token is the same text in the answer
 * that issues it and in the header that brings it back.
 */
export function placeholderChooser(
  { demands }: DocumentedFields,
  kindOf: FieldKinds,
): (secret: string) => string {
  let asked: readonly FieldDemand[] | undefined;
  const demandsOn = (text: string) => {
    asked ??= demands.filter(
      ({ name, isHeader }) => isSecretKind(kindOf(name)) || (isHeader && !isSafeHeader(name)),
    );
    return asked.filter(({ allows }) => allows(text));
  };
  return (secret) => {
    if (demands.length === 0 || secret.length > LONGEST_JUDGED) return placeholderOf(secret);
    // A spec describes a token as the answer has it, and not as it stands behind "Bearer".
    for (const prefix of ['', publicPrefixOf(secret)]) {
      const rest = secret.slice(prefix.length);
      const asking = demandsOn(rest);
      const allowed = placeholdersOf(rest).find((one) => asking.every(({ allows }) => allows(one)));
      if (asking.length > 0 && allowed !== undefined) return prefix + allowed;
    }
    return placeholderOf(secret);
  };
}
