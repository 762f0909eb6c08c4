import { hasLuhnCheckDigit, luhnCheckDigit } from '../luhn.ts';
import type { KeyedHash } from './keyed-hash.ts';
import { MOST_DIGITS, permuteDigits } from './permute-digits.ts';

/** What stands in place of the identifiers of persons and cards: by one key, always the same for the same. */
export interface Pseudonyms {
  /** Of a text of decimal digits: as many, the first of them and a Luhn check digit kept. */
  digits(original: string): string;
  /** Of any other text: letters become letters and digits digits, case and everything else kept. */
  text(original: string): string;
  readonly keyId: string;
}

/** Shorter numbers have no check digit (13 digits are the shortest payment card). */
const LEAST_CHECKED = 13;
const CHINA = /^(?:00)?861[3-9]\d{9}$/;
const CHINA_DIGITS = 11;

/** Enough for the cards and persons of a busy account, and a few megabytes. */
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 200;

/** The same identifiers come again and again, and each takes some twenty digests to work out. */
export function createPseudonyms(hash: KeyedHash): Pseudonyms {
  return {
    digits: remembered((original) => pseudonymOfDigits(hash, original)),
    text: remembered((original) => pseudonymOfText(hash, original)),
    keyId: hash.keyId,
  };
}

/** The one that was remembered first is forgotten first. */
function remembered(workOut: (original: string) => string): (original: string) => string {
  const known = new Map<string, string>();
  return (original) => {
    const before = known.get(original);
    if (before !== undefined) return before;
    const pseudonym = workOut(original);
    if (original.length > LONGEST_REMEMBERED) return pseudonym;
    known.set(original, pseudonym);
    const [oldest] = known.size > MOST_REMEMBERED ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    return pseudonym;
  };
}

/** What is kept, and with it the mapping, depends on the digits alone: whatever they are called, joins survive. */
function pseudonymOfDigits(hash: KeyedHash, original: string): string {
  // Nobody's number.
  if (/^0*$/.test(original)) return original;
  if (CHINA.test(original)) {
    const [country, own] = [original.slice(0, -CHINA_DIGITS), original.slice(-CHINA_DIGITS)];
    return country + pseudonymOfDigits(hash, own);
  }
  const kept = prefixLength(original);
  const prefix = original.slice(0, kept);
  const isChecked = original.length >= LEAST_CHECKED && hasLuhnCheckDigit(original);
  const tweak = `digits|${original.length}|${isChecked}|${prefix}`;
  let rest = isChecked ? original.slice(kept, -1) : original.slice(kept);
  // Walking on until the number is of the same kind keeps the mapping one-to-one within the kind.
  for (;;) {
    rest = permuteDigits(hash, tweak, rest);
    const found = isChecked ? prefix + rest + luhnCheckDigit(prefix + rest) : prefix + rest;
    if (isSameKind(original, found, isChecked)) return found;
  }
}

function isSameKind(original: string, found: string, isChecked: boolean): boolean {
  return (
    /[^0]/.test(found) &&
    found.startsWith('0') === original.startsWith('0') &&
    (isChecked || found.length < LEAST_CHECKED || !hasLuhnCheckDigit(found))
  );
}

/**
 * How many digits say what a number is and not whose: of an ICCID industry, country and issuer (ITU-T E.118), of a
 * payment card the issuer (ISO/IEC 7812-1), of an IMSI country and network (3GPP TS 23.003), of a telephone number
 * its range. Without them a schema that knows the range would fail.
 */
function prefixLength(digits: string): number {
  const { length } = digits;
  if (length > 20) return Math.max(6, length - MOST_DIGITS);
  if (length >= 19 && digits.startsWith('89')) return 7;
  if (length >= LEAST_CHECKED) return 6;
  if (length >= 10) return 3;
  return length >= 7 ? 2 : 0;
}

const HEXADECIMAL = /^[\da-f-]{8,}$/i;

function pseudonymOfText(hash: KeyedHash, original: string): string {
  // Mail servers and most people do not mind the case of a name.
  const text = original.toLowerCase();
  const letters = HEXADECIMAL.test(original) ? 6 : 26;
  for (let attempt = 0; ; attempt += 1) {
    const written = Array.from(original, (character, index) => {
      const isExchanged = /[\p{L}\p{N}]/u.test(character);
      return isExchanged
        ? exchanged(character, hash.number(`text|${attempt}|${index}|${text}`), letters)
        : character;
    }).join('');
    // A single letter may fall on itself.
    if (written !== original || !/[\p{L}\p{N}]/u.test(original)) return written;
  }
}

const HAN_FROM = 0x4e00;
const HAN_COUNT = 0x5000;

function exchanged(character: string, random: number, letters: number): string {
  if (/\d/.test(character)) return String(random % 10);
  if (/[a-z]/.test(character)) return String.fromCharCode(0x61 + (random % letters));
  if (/[A-Z]/.test(character)) return String.fromCharCode(0x41 + (random % letters));
  return String.fromCharCode(HAN_FROM + (random % HAN_COUNT));
}
