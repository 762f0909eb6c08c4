/** One segment of a path template, such as `{id}` or `{name}.json`. */
export interface Segment {
  /** The texts around its parameters, in order: always one more than it has names. */
  readonly literals: readonly string[];
  readonly names: readonly string[];
}

/** `split` puts what the group caught between the texts around it. */
const EXPRESSION = /\{([^{}]+)\}/;

export function parseSegment(template: string): Segment {
  if (!template.includes('{')) return { literals: [template], names: [] };
  const isOneName = template.startsWith('{') && template.lastIndexOf('{') === 0;
  // Nearly all that have a parameter are nothing else; `{}` is none.
  if (isOneName && template.length > 2 && template.indexOf('}') === template.length - 1)
    return { literals: ['', ''], names: [template.slice(1, -1)] };
  const parts = template.split(EXPRESSION);
  return {
    literals: parts.filter((_, index) => index % 2 === 0),
    names: parts.filter((_, index) => index % 2 === 1),
  };
}

/**
 * The values of a segment's parameters, percent-decoded, or `undefined` where the text does not match. Every
 * value but the last is as short as it can be. One pass, since the text is a stranger's: a regular expression
 * takes polynomial time here.
 */
export function matchSegment({ literals }: Segment, text: string): readonly string[] | undefined {
  const [first = '', ...others] = literals;
  const last = others.slice(-1).join();
  if (!text.startsWith(first)) return undefined;
  const values: string[] = [];
  let start = first.length;
  for (const literal of others.slice(0, -1)) {
    const end = text.indexOf(literal, start + 1);
    if (end < 0) return undefined;
    values.push(decodeSegment(text.slice(start, end)));
    start = end + literal.length;
  }
  const end = text.length - last.length;
  if (end <= start || !text.endsWith(last)) return undefined;
  return [...values, decodeSegment(text.slice(start, end))];
}

/** Undoes percent-encoding; a text whose encoding is malformed stays as it is. */
export function decodeSegment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
