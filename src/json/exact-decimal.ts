/**
 * Whether a double holds the exact decimal value of a JSON number literal, which is to say whether the
 * shortest spelling of the nearest double denotes the same number. How it is spelled does not matter:
 * `1.0`, `1e2` and `-0` survive; `0.10000000000000000555` and `1e400` do not.
 */
export function survivesDouble(literal: string): boolean {
  const nearest = Number(literal);
  const spelling = String(nearest);
  if (spelling === literal) return true;
  return Number.isFinite(nearest) && canonicalDecimal(spelling) === canonicalDecimal(literal);
}

/**
 * One spelling for each magnitude: the significant digits as an integer, times a power of ten. The sign is
 * left out because a double never loses it, and -0 and 0 are the same number.
 */
function canonicalDecimal(literal: string): string {
  const mark = literal.search(/[eE]/);
  const mantissa = mark < 0 ? literal : literal.slice(0, mark);
  const power = mark < 0 ? 0 : Number(literal.slice(mark + 1));
  const point = mantissa.indexOf('.');
  const fractionDigits = point < 0 ? 0 : mantissa.length - point - 1;
  const digits = mantissa.replace(/[-.]/g, '');
  // Loops, because /0+$/ takes quadratic time on a literal that is mostly zeros.
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end -= 1;
  if (end === 0) return '0';
  let start = 0;
  while (digits[start] === '0') start += 1;
  return `${digits.slice(start, end)}e${power - fractionDigits + digits.length - end}`;
}
