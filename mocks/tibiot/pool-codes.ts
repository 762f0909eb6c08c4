import { createKeyedRandom } from 'lockstep/fixtures';

/** Every pool has ten cards: the row of a card, which stands in its ICCID, says which pool is its own. */
export const CARDS_OF_POOL = 10;
const FIRST = 202_504_010_001;
const MOST = 1_000_000;

/** The code of the pool in a row, such as `UP202504010001`. */
export function poolCodeOf(row: number): string {
  return `UP${FIRST + row}`;
}

/** The row of a pool; one that is named otherwise has a row as well, always the same. */
export function poolRowOf(code: string): number {
  const row = Number(code.replace(/^UP/, '')) - FIRST;
  return row >= 0 && row < MOST ? row : createKeyedRandom('pool', code).integer('row', 0, MOST - 1);
}

/** The pool that a card belongs to, by the digits behind its issuer. */
export function poolCodeOfCard(iccid: string): string {
  return poolCodeOf(Math.floor(Number(iccid.slice(6, 13)) / CARDS_OF_POOL));
}
