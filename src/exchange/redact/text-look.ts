/** A text in numbers: what it takes to say quickly that something does not stand in it. */
export interface TextLook {
  /** Decimal digits, wherever they stand. */
  readonly digits: number;
  /** The longest stretch of letters, digits and `+/_-.~`. */
  readonly longest: number;
  readonly hasPlus: boolean;
  readonly hasAt: boolean;
  /** `=` or `:`, which stand behind names, or a bracket that begins JSON. */
  readonly hasStructure: boolean;
}

const DIGIT = 1;
const WORD = 2;
const PLUS = 4;
const AT = 8;
const STRUCTURE = 16;

const CLASSES: Uint8Array = classesOf([
  ['abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ/_-.~', WORD],
  ['0123456789', DIGIT | WORD],
  ['+', PLUS | WORD],
  ['@', AT],
  ['=:{[', STRUCTURE],
]);

function classesOf(list: readonly (readonly [characters: string, as: number])[]): Uint8Array {
  const classes = new Uint8Array(128);
  for (const [characters, as] of list) for (const one of characters) classes[one.charCodeAt(0)] = as;
  return classes;
}

export function lookAt(text: string): TextLook {
  let digits = 0;
  let longest = 0;
  let run = 0;
  let all = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const found = CLASSES[code] ?? 0;
    all |= found;
    digits += found & DIGIT;
    run = (found & WORD) === 0 ? 0 : run + 1;
    if (run > longest) longest = run;
  }
  const hasStructure = (all & STRUCTURE) !== 0;
  return { digits, longest, hasPlus: (all & PLUS) !== 0, hasAt: (all & AT) !== 0, hasStructure };
}

/** Of a telephone number. Fewer digits are no number of anybody. */
const LEAST_DIGITS = 8;
/** Of JSON in base64, and of what stands behind the name of an authorization scheme. */
const LEAST_ENCODED = 8;
/** Of a JSON Web Token, the shortest of what is known by its look alone. */
const LEAST_KEY = 11;

/** A date, or a date and a time, as APIs have them. */
const MOMENT = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
const BEGINS_ENCODED = /^[eW]|basic|bearer/i;

/**
 * Whether nothing can stand in a text that any rule knows by its looks. Most values of most answers are such, and a
 * look at each character is a small part of what it takes to search for everything.
 */
export function isPlain(text: string): boolean {
  const { digits, longest, hasAt, hasStructure } = lookAt(text);
  if (hasAt || hasStructure || digits >= LEAST_DIGITS || longest >= LEAST_KEY) return MOMENT.test(text);
  return longest < LEAST_ENCODED || !BEGINS_ENCODED.test(text);
}
