import { SHAPES } from './shapes.ts';
import { isPlain } from './text-look.ts';

/** A name as a place may show it: one that is itself a card number or a key is left out. */
export function shownName(name: string | number): string | number {
  if (typeof name === 'number' || isPlain(name)) return name;
  const isTelling = SHAPES.some((shape) =>
    Array.from(name.matchAll(shape.pattern)).some(([found]) => shape.accepts?.(found) ?? true),
  );
  return isTelling ? '*' : name;
}
