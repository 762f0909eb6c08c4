import { essenceOf, matchesMediaRange } from '../exchange/media-type.ts';

interface Range {
  readonly range: string;
  readonly quality: number;
}

/**
 * Of the media types that there are, the one that a header `Accept` likes best (RFC 9110, section 12.5.1); on a tie
 * the one that stands first. `undefined` where it allows none of them.
 */
export function acceptedType(accept: string | undefined, types: readonly string[]): string | undefined {
  const [first] = types;
  if (accept === undefined || accept.trim() === '' || accept === '*/*') return first;
  const ranges = accept.split(',').map(rangeOf);
  let best: string | undefined;
  let most = 0;
  for (const type of types) {
    const quality = qualityOf(type, ranges);
    if (quality > most) {
      best = type;
      most = quality;
    }
  }
  return best;
}

function rangeOf(text: string): Range {
  const quality = /;\s*q\s*=\s*([\d.]+)/i.exec(text)?.[1];
  return { range: essenceOf(text), quality: quality === undefined ? 1 : Number(quality) };
}

/** The range that says the most about a type counts: `text/csv` before `text/*`. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const essence = essenceOf(type);
  // What a spec calls a range is sent as JSON.
  const known = essence.includes('*') ? 'application/json' : essence;
  const matching = ranges.filter(({ range }) => matchesMediaRange(known, range) || isProblem(known, range));
  const [closest] = matching.sort((a, b) => precision(b.range) - precision(a.range));
  return closest?.quality ?? 0;
}

/** Who takes JSON takes a problem or any other kind of JSON. */
function isProblem(essence: string, range: string): boolean {
  return range === 'application/json' && essence.endsWith('+json');
}

function precision(range: string): number {
  return range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2;
}
