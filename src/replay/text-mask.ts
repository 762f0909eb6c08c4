import { type Forms, lowerCase, writtenForms } from './secret-forms.ts';

const MASK = '***';

/** So many characters of a secret that stand before a cut are taken for the secret. */
const SHORTEST_PIECE = 4;
/** How much of an encoding may stand between the last whole character and the cut. */
const LONGEST_REST = 8;

/**
 * A function that replaces a text by `***`, in whatever form it is written and also where an ellipsis has cut it off.
 * The time it takes is bounded by the lengths of both texts, whatever they are.
 */
export function textMask(secret: string): (text: string) => string {
  const ways = writtenForms(secret).map((parts) => ({ parts, starts: startsOf(parts) }));
  return (text) => {
    const lower = lowerCase(text);
    let masked = '';
    let from = 0;
    for (let at = 0; at < lower.length; at += 1) {
      const ends = ways.map(({ parts, starts }) =>
        starts.has(lower.charAt(at)) ? endOf(lower, at, parts) : at,
      );
      const end = Math.max(...ends);
      if (end === at) continue;
      masked += `${text.slice(from, at)}${MASK}`;
      from = end;
      at = end - 1;
    }
    return masked + text.slice(from);
  };
}

function startsOf([first = []]: readonly Forms[]): ReadonlySet<string> {
  return new Set(first.map((form) => form.charAt(0)));
}

/** Where the longest way to write all parts ends, or `at` where there is none. */
function endOf(lower: string, at: number, parts: readonly Forms[]): number {
  // All ends at once, since a part may be written in several lengths: trying one after the other would take for ever.
  let ends: readonly number[] = [at];
  for (const [index, forms] of parts.entries()) {
    const next = new Set<number>();
    for (const end of ends)
      for (const form of forms) if (lower.startsWith(form, end)) next.add(end + form.length);
    if (next.size === 0) return index >= SHORTEST_PIECE && isCutOff(lower, ends) ? lower.length : at;
    ends = [...next];
  }
  return Math.max(...ends);
}

function isCutOff(lower: string, ends: readonly number[]): boolean {
  return lower.endsWith('…') && lower.length - 1 - Math.max(...ends) <= LONGEST_REST;
}
