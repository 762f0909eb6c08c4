import { hasLuhnCheckDigit } from '../luhn.ts';
import { looksRandom } from './looks-random.ts';
import { isPlaceholder } from './placeholder.ts';
import type { RedactionRule } from './redaction-run.ts';
import type { TextLook } from './text-look.ts';

/** A value that is known by how it looks, wherever in a text it stands. */
export interface Shape {
  readonly rule: RedactionRule;
  readonly kind: 'secret' | 'identifier';
  /** With the flags `g` and `u`; the group `value`, where there is one, is what is to be redacted. */
  readonly pattern: RegExp;
  /** Whether it may stand in a text at all: quick, and never wrong where it says no. */
  readonly mayStandIn: (text: string, look: TextLook) => boolean;
  readonly accepts?: (value: string) => boolean;
}

/** JSON Web Signatures and Encryption in their compact form (RFC 7519, RFC 7515, RFC 7516): base64url of `{"`, and dots. */
const JWT: Shape = {
  rule: 'JWT',
  kind: 'secret',
  pattern: /(?<![\w-])eyJ[\w-]{6,}(?:\.[\w-]*){2,4}/gu,
  mayStandIn: (text, { longest }) => longest >= 11 && text.includes('eyJ'),
};

/** Keys in the text form of RFC 7468. */
const PRIVATE_KEY: Shape = {
  rule: 'private key',
  kind: 'secret',
  pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----(?<value>[\s\S]+?)(?:-----END [A-Z ]*PRIVATE KEY-----|$)/gu,
  mayStandIn: (text) => text.includes('PRIVATE KEY-----'),
};

/** The user information of a URL (RFC 3986, section 3.2.1). */
const USER_INFORMATION: Shape = {
  rule: 'credentials in a URL',
  kind: 'secret',
  pattern: /:\/\/(?<value>[^\s/?#@"']{1,512})@/gu,
  mayStandIn: (text, { hasAt }) => hasAt && text.includes('://'),
};

/** Credentials behind the name of a scheme (RFC 7617, RFC 6750), where they are no word of a sentence. */
const SCHEME: Shape = {
  rule: 'authorization scheme',
  kind: 'secret',
  pattern: /\b(?:bearer|basic)\s+(?<value>[\w.~+/-]{8,}=*)/giu,
  mayStandIn: (text, { longest }) => longest >= 8 && /b(?:earer|asic)\s/i.test(text),
  accepts: (value) => value.length >= 16 || /\d|=$/.test(value) || isUserAndPassword(value),
};

function isUserAndPassword(value: string): boolean {
  try {
    return /^[ -~]+:[ -~]*$/.test(atob(value));
  } catch {
    return false;
  }
}

/** Keys whose issuers let them begin in a way that is easily found. */
const KNOWN_KEY: Shape = {
  rule: 'known key format',
  kind: 'secret',
  pattern:
    /(?<![A-Za-z0-9])(?:(?:sk|pk|rk)_(?:live|test)_\w{10,}|whsec_\w{16,}|gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|npm_\w{20,}|xox[abprs]-[\w-]{10,}|SG\.[\w-]{10,}\.[\w-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{30,})/gu,
  mayStandIn: (text, { longest }) => longest >= 15 && /_|-|SG\.|A[KS]IA|AIza/.test(text),
};

/** Long strings without sense. */
const RANDOM: Shape = {
  rule: 'long random string',
  kind: 'secret',
  pattern: /(?<![\w+/@-])[A-Za-z0-9+/_-]{20,}={0,2}(?![\w+/@-])/gu,
  mayStandIn: (_text, { longest }) => longest >= 20,
  accepts: (value) => looksRandom(value) || value.split('/').some(looksRandom),
};

/** An address of RFC 5321 in its usual form. */
const EMAIL: Shape = {
  rule: 'e-mail address',
  kind: 'identifier',
  pattern: /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}/gu,
  mayStandIn: (_text, { hasAt }) => hasAt,
  // A picture at twice its size: photo@2x.png. And what stands in place of a secret is nobody's address.
  accepts: (value) =>
    !isPlaceholder(value) &&
    !/@\d+x\.\w+$|\.(?:png|jpe?g|gif|webp|svg|avif|ico|css|m?js|html?|json)$/i.test(value),
};

const LONG_NUMBER = /\d[\d -]{12}/;

/** The number of a SIM card (ITU-T E.118): 89 for telecommunication, 19 or 20 digits, some filled up with an F. */
const ICCID: Shape = {
  rule: 'ICCID',
  kind: 'identifier',
  pattern: /(?<![\d.])(?:89\d{17,18}|89\d\d(?:[ -]\d{4}){3}[ -]\d{3,4})(?![\d])/gu,
  mayStandIn: (text, { digits }) => digits >= 19 && text.includes('89'),
};

/** The issuers of payment cards by their first digits (ISO/IEC 7812-1): Visa, Mastercard, American Express, Discover, JCB, UnionPay. */
const ISSUER =
  /^(?:4(?:\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35\d{14}|62\d{14,17})$/;

/** A payment card: the number of an issuer that ends in its check digit (ISO/IEC 7812-1). */
const CARD: Shape = {
  rule: 'payment card number',
  kind: 'identifier',
  pattern: /(?<![\w.])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}|\d{4}([ -])\d{6}\2\d{4,5})(?![\w]|\.\d)/gu,
  mayStandIn: (text, { digits }) => digits >= 13 && LONG_NUMBER.test(text),
  accepts: (value) => {
    const digits = value.replaceAll(/\D/g, '');
    return ISSUER.test(digits) && hasLuhnCheckDigit(digits);
  },
};

/** A device (3GPP TS 23.003, section 6): the body that allotted the type, 15 digits, the last one a check digit. */
const IMEI: Shape = {
  rule: 'IMEI',
  kind: 'identifier',
  pattern: /(?<![\w.])(?:0[01]|10|3[0135]|4[459]|5[0-4]|86|91|9[89])(?:\d{13}|\d{4}-\d{6}-\d)(?![\w]|\.\d)/gu,
  mayStandIn: (text, { digits }) => digits >= 15 && LONG_NUMBER.test(text),
  accepts: (value) => hasLuhnCheckDigit(value.replaceAll('-', '')),
};

/** A subscriber (3GPP TS 23.003, section 2.2): 15 digits, the first three of them a country's (ITU-T E.212). */
const IMSI: Shape = {
  rule: 'IMSI',
  kind: 'identifier',
  pattern: /(?<![\w.])(?:[2-7]\d\d|901)\d{12}(?![\w]|\.\d)/gu,
  mayStandIn: (text, { digits }) => digits >= 15 && LONG_NUMBER.test(text),
};

/**
 * A telephone number: with a plus and up to 15 digits (ITU-T E.164); a mobile one or one of a machine in China, or one
 * in groups of 3, 3 and 4 in North America, as people write them.
 */
const TELEPHONE: Shape = {
  rule: 'telephone number',
  kind: 'identifier',
  pattern:
    /(?<![\w.+])(?:\+[1-9](?:[ ().-]{0,2}\d){7,14}|(?:(?:00)?86[ -]?)?1[3-9]\d(?:\d{8}|([ -])\d{4}\1\d{4})|1064\d{9}|(?:\([2-9]\d\d\) ?|[2-9]\d\d[-. ])[2-9]\d\d[-. ]\d{4})(?![\w]|\.\d)/gu,
  mayStandIn: (_text, { digits, hasPlus }) => digits >= (hasPlus ? 8 : 10),
};

/** In this order: what is part of a secret is no identifier. */
export const SHAPES: readonly Shape[] = [
  ...[PRIVATE_KEY, USER_INFORMATION, JWT, SCHEME, KNOWN_KEY, EMAIL, RANDOM],
  ...[ICCID, CARD, IMEI, IMSI, TELEPHONE],
];

/** What a bare number may be; others are counted, ordered or measured. */
export const NUMBER_SHAPES: readonly Shape[] = [ICCID, CARD, IMEI, IMSI];
