import type { KeyedHash } from './keyed-hash.ts';

const ROUNDS = 10;
/** Both halves are held exactly by a double. */
export const MOST_DIGITS = 30;

/**
 * Another decimal number of as many digits, by a secret one-to-one mapping, so that two numbers never become the same
 * one, of which none is mapped to itself. At most {@link MOST_DIGITS}.
 */
export function permuteDigits(hash: KeyedHash, tweak: string, digits: string): string {
  // A shuffle moved one step on inside another shuffle is one cycle through all numbers, in an order nobody can guess.
  if (digits.length === 1) return permuteOne(hash, tweak, digits);
  return shuffle(hash, tweak, plusOne(unshuffle(hash, tweak, digits)));
}

function permuteOne(hash: KeyedHash, tweak: string, digit: string): string {
  const order = Array.from('0123456789', (one) => [hash.number(`${tweak}|one|${one}`), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)
    .join('');
  return order.charAt((order.indexOf(digit) + 1) % 10);
}

/** A Feistel network over two halves of decimal digits, as in format-preserving encryption (NIST SP 800-38G). */
function shuffle(hash: KeyedHash, tweak: string, digits: string): string {
  let [left, right] = halves(digits);
  for (let round = 0; round < ROUNDS; round += 1) {
    [left, right] = [right, add(left, hash.number(`${tweak}|${round}|${right}`))];
  }
  return left + right;
}

function unshuffle(hash: KeyedHash, tweak: string, digits: string): string {
  let [left, right] = halves(digits);
  for (let round = ROUNDS - 1; round >= 0; round -= 1) {
    [left, right] = [add(right, -hash.number(`${tweak}|${round}|${left}`)), left];
  }
  return left + right;
}

/** After an even number of rounds both halves are as long as they were. */
function halves(digits: string): [string, string] {
  const middle = Math.floor(digits.length / 2);
  return [digits.slice(0, middle), digits.slice(middle)];
}

function add(digits: string, amount: number): string {
  const modulus = 10 ** digits.length;
  const sum = (((Number(digits) + (amount % modulus)) % modulus) + modulus) % modulus;
  return String(sum).padStart(digits.length, '0');
}

function plusOne(digits: string): string {
  const [left, right] = halves(digits);
  const next = add(right, 1);
  return (/[^0]/.test(next) ? left : add(left, 1)) + next;
}
