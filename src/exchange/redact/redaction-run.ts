import { placeholderChooser } from './choose-placeholder.ts';
import { type DocumentedFields, documentedFields, NOTHING_DOCUMENTED } from './documented-fields.ts';
import { type FieldKinds, fieldKinds } from './field-kind.ts';
import { keyedHash } from './keyed-hash.ts';
import { isPlaceholder } from './placeholder.ts';
import { createPseudonyms, type Pseudonyms } from './pseudonyms.ts';
import type { RedactionRules } from './redaction-rules.ts';
import { NO_UNTOUCHED_TEXTS, type UntouchedTexts, untouchedTexts } from './untouched-texts.ts';

/** Why a value was redacted: the names that people see in the counts. */
export type RedactionRule =
  | 'header'
  | 'cookie'
  | 'provider secret'
  | 'secret field'
  | 'private key'
  | 'credentials in a URL'
  | 'JWT'
  | 'authorization scheme'
  | 'known key format'
  | 'long random string'
  | 'secret seen elsewhere'
  | 'identifier field'
  | 'identifier seen elsewhere'
  | 'e-mail address'
  | 'payment card number'
  | 'ICCID'
  | 'IMEI'
  | 'IMSI'
  | 'telephone number';

/** Something that was redacted, without its value. */
export interface Redacted {
  readonly rule: RedactionRule;
  /** A secret is gone; an identifier has a way back. */
  readonly kind: 'secret' | 'identifier';
  /** Where: `request body /user/token`. */
  readonly at: string;
}

/** Where a value stands; a text only when it is asked for. */
export type Place = () => string;

/** What stays the same for all exchanges that are redacted with the same key. */
export interface RedactionMeans {
  readonly rules: RedactionRules;
  readonly kindOf: FieldKinds;
  readonly pseudonyms: Pseudonyms;
  readonly isListed: DocumentedFields['isListed'];
  readonly isDeclared: DocumentedFields['isDeclared'];
  readonly placeholderOf: (secret: string) => string;
  readonly untouched: {
    /** Behind the name of a header, or of nothing for a URL. */
    readonly parts: UntouchedTexts;
    /** Strings of JSON, behind the name of their member. */
    readonly strings: UntouchedTexts;
    /** Numbers of JSON as they are written, behind the name of their member. */
    readonly numbers: UntouchedTexts;
    /** Names of members, all behind nothing. */
    readonly names: UntouchedTexts;
  };
}

export function redactionMeans(rules: RedactionRules, key: Uint8Array): RedactionMeans {
  const kindOf = fieldKinds(rules);
  const documented = rules.table === undefined ? NOTHING_DOCUMENTED : documentedFields(rules.table);
  return {
    rules,
    kindOf,
    pseudonyms: createPseudonyms(keyedHash(key)),
    isListed: documented.isListed,
    isDeclared: documented.isDeclared,
    placeholderOf: placeholderChooser(documented, kindOf),
    untouched: {
      parts: untouchedTexts(),
      strings: untouchedTexts(),
      numbers: untouchedTexts(),
      names: untouchedTexts(),
    },
  };
}

/** What one exchange, or whatever else is redacted in one go, has come to. */
export interface RedactionRun extends RedactionMeans {
  /** Its identifiers are pseudonyms already. */
  readonly keepsIdentifiers: boolean;
  readonly redacted: Redacted[];
  /** From the pseudonym to the original. */
  readonly originals: Map<string, string>;
  /** From an original to what stands in its place: of secrets, and of identifiers. */
  readonly secretsSeen: Map<string, string>;
  readonly identifiersSeen: Map<string, string>;
  /** What to look for besides: what an earlier pass has seen. */
  readonly seenBefore: Pick<RedactionRun, 'secretsSeen' | 'identifiersSeen'> | undefined;
}

export function redactionRun(
  given: RedactionMeans & Pick<RedactionRun, 'keepsIdentifiers' | 'seenBefore'>,
): RedactionRun {
  const { seenBefore, keepsIdentifiers } = given;
  // Spelt out member by member: there is one for every exchange, and spreading costs more than all of the rest.
  return {
    rules: given.rules,
    kindOf: given.kindOf,
    pseudonyms: given.pseudonyms,
    isListed: given.isListed,
    isDeclared: given.isDeclared,
    placeholderOf: given.placeholderOf,
    keepsIdentifiers,
    seenBefore,
    // What else is looked for, or left, depends on the exchange.
    untouched: isPlainPass(given) ? given.untouched : NOTHING_UNTOUCHED,
    redacted: [],
    originals: new Map(),
    secretsSeen: new Map(),
    identifiersSeen: new Map(),
  };
}

/** Whether nothing is looked for, or left, for the sake of this exchange alone. */
export function isPlainPass({
  seenBefore,
  keepsIdentifiers,
}: Pick<RedactionRun, 'keepsIdentifiers' | 'seenBefore'>): boolean {
  return seenBefore === undefined && !keepsIdentifiers;
}

const NOTHING_UNTOUCHED: RedactionMeans['untouched'] = {
  parts: NO_UNTOUCHED_TEXTS,
  strings: NO_UNTOUCHED_TEXTS,
  numbers: NO_UNTOUCHED_TEXTS,
  names: NO_UNTOUCHED_TEXTS,
};

/** What holds nothing to hide, whatever it is called. */
const NOTHING = /^(?:|null|nil|none|undefined|true|false|\[object Object\])$/i;

/** The placeholder of a secret; what is one already, or is published, stays as it is. */
export function hideSecret(run: RedactionRun, rule: RedactionRule, secret: string, at: Place): string {
  if (NOTHING.test(secret) || run.rules.published.includes(secret) || isPlaceholder(secret)) return secret;
  const placeholder = run.placeholderOf(secret);
  run.redacted.push({ rule, kind: 'secret', at: at() });
  run.secretsSeen.set(secret, placeholder);
  return placeholder;
}

/** The pseudonym of an identifier, digit for digit where it is made of digits and separators. */
export function hideIdentifier(run: RedactionRun, rule: RedactionRule, original: string, at: Place): string {
  if (run.keepsIdentifiers || NOTHING.test(original)) return original;
  const pseudonym = /\p{L}/u.test(original)
    ? run.pseudonyms.text(original)
    : withDigits(original, run.pseudonyms.digits);
  if (pseudonym === original) return original;
  run.redacted.push({ rule, kind: 'identifier', at: at() });
  run.originals.set(pseudonym, original);
  run.identifiersSeen.set(original, pseudonym);
  return pseudonym;
}

/** With other digits, and every separator where it was. */
function withDigits(text: string, pseudonymOf: (digits: string) => string): string {
  const digits = text.replaceAll(/\D/g, '');
  if (digits === '') return text;
  if (digits === text) return pseudonymOf(digits);
  const pseudonym = pseudonymOf(digits);
  let at = 0;
  return text.replaceAll(/\d/g, () => pseudonym.charAt(at++));
}
