import type { NumberLiterals } from './read-json.ts';

/** Where every number is held exactly by a double. */
export const NO_LITERALS: NumberLiterals = new Map();

/** The literals of the value at `pointer` and of all below it, by their pointers from there. */
export function literalsUnder(literals: NumberLiterals, pointer: string): NumberLiterals {
  if (literals.size === 0 || pointer === '') return literals;
  const under = new Map<string, string>();
  for (const [place, literal] of literals) {
    if (place === pointer || place.startsWith(`${pointer}/`)) under.set(place.slice(pointer.length), literal);
  }
  return under;
}

/** The literals of a value as those of a document in which it stands at `pointer`. */
export function placeLiterals(literals: NumberLiterals, pointer: string): NumberLiterals {
  if (literals.size === 0 || pointer === '') return literals;
  return new Map(Array.from(literals, ([place, literal]) => [`${pointer}${place}`, literal]));
}
