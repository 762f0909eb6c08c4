import type { RedactionRules } from './redaction-rules.ts';
import { shownName } from './shown-name.ts';

/** What the name of a field, parameter or member says of its value. */
export type FieldKind =
  /** The provider's own list has it. */
  | 'provider'
  | 'secret'
  /** As a text; a number counts them. */
  | 'secret unless a number'
  /** Of a card, a device or a person: a number. */
  | 'number'
  | 'email'
  /** Any text or number that stands for a person. */
  | 'person'
  /** It names a thing, and may look random without being a secret. */
  | 'reference'
  | 'other';

const SECRET_END =
  /(?:password|passwd|passphrase|passcode|pwd|secret|token|tokens|signature|credential|credentials|apikey|appkey|accesskey|secretkey|privatekey|authkey|signkey|signingkey|encryptionkey|encryptkey|aeskey|licensekey|masterkey|consumerkey|clientkey|subscriptionkey|sharedkey|keysecret|sessionid|sessid|sessionkey|authcode|authorization|jwt|cookie|csrf|xsrf|hmac|mnemonic|密码|密钥|签名|令牌|口令)$/;
/** As a whole name, or as its last word: inside others they mean something else. */
const SECRET_WORDS: ReadonlySet<string> = new Set([
  ...['sign', 'sig', 'pin', 'otp', 'totp', 'cvv', 'cvc', 'cvv2', 'sid', 'auth', 'bearer', 'pass'],
]);
/** As the first of several words: a flag, a count, or a mark of where a list goes on. */
const NO_SECRET: ReadonlySet<string> = new Set([
  ...['need', 'has', 'have', 'is', 'show', 'enable', 'use', 'require', 'max', 'min', 'total', 'count', 'num'],
  ...['page', 'next', 'prev', 'previous', 'continuation', 'sync', 'cursor', 'prompt', 'completion', 'cached'],
]);

const NUMBER_END =
  /(?:iccid|imsi|imei|imeisv|meid|msisdn|phone|phoneno|mobile|mobileno|tel|telno|telephone|cellphone|phonenumber|mobilenumber|telnumber|cardno|cardnumber|simno|simnumber|cardnum|iban|bankaccount|idcard|idcardno|idno|idnumber|passport|passportno|ssn|手机号|电话|卡号|身份证号?)(?:s|list|arr|array|str)*$/;
const NUMBER_WORDS: ReadonlySet<string> = new Set(['eid', 'pan', 'sim', 'fax']);
const EMAIL_END = /e?mail(?:address|addr)?s?$/;
const PERSON_END =
  /(?:memberid|userid|customerid|openid|unionid|username|loginname|realname|fullname|firstname|lastname|nickname|subscriberid)s?$/;
const PERSON_WORDS: ReadonlySet<string> = new Set(['uid']);
const REFERENCE_END =
  /(?:id|ids|uuid|guid|hash|etag|md5|sha|sha1|sha256|sha512|checksum|digest|fingerprint|integrity|no|sn|number|ref|reference|cursor|order|nonce|version|revision|build|commit)$/;

/** What the names of an API say. */
export type FieldKinds = (name: string) => FieldKind;

/** The names of an API are few and short, and each is asked for with every value. */
const MOST_NAMES = 10_000;
const LONGEST_NAME = 100;

/** Names are compared without case and separators: `app_key`, `appKey` and `App-Key` are one. */
export function fieldKinds(rules: RedactionRules): FieldKinds {
  const secrets = new Set(rules.secrets.map((secret) => secret.toLowerCase()));
  const known = new Map<string, FieldKind>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const kind = secrets.has(name.toLowerCase()) ? 'provider' : generalKindOf(name);
    if (known.size < MOST_NAMES && name.length <= LONGEST_NAME) known.set(name, kind);
    return kind;
  };
}

function generalKindOf(name: string): FieldKind {
  // It will be written otherwise, and must not mean something else then.
  if (shownName(name) !== name) return 'other';
  const words = name
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const whole = words.join('');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (whole === 'tokens') return 'secret unless a number';
  if (SECRET_END.test(whole) || SECRET_WORDS.has(last)) {
    return words.length > 1 && NO_SECRET.has(first) ? 'other' : 'secret';
  }
  if (NUMBER_END.test(whole) || NUMBER_WORDS.has(last)) return 'number';
  if (EMAIL_END.test(whole)) return 'email';
  if (PERSON_END.test(whole) || PERSON_WORDS.has(last)) return 'person';
  return REFERENCE_END.test(last) || last.startsWith('trace') ? 'reference' : 'other';
}

export function isSecretKind(kind: FieldKind): boolean {
  return kind === 'provider' || kind === 'secret' || kind === 'secret unless a number';
}
