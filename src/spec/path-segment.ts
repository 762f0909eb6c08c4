/** One segment of a path template, such as `{id}` or `{name}.json`. */
export interface Segment {
  readonly template: string;
  /** The values of the segment's parameters, percent-decoded, or `undefined` where it does not match. */
  match(text: string): Readonly<Record<string, string>> | undefined;
}

const EXPRESSION = /\{([^{}]+)\}/g;

export function compileSegment(template: string): Segment {
  const names = [...template.matchAll(EXPRESSION)].map(([, name]) => name ?? '');
  const whole = names.length === 1 && template === `{${names[0]}}` ? names[0] : undefined;
  if (whole !== undefined) {
    return { template, match: (text) => (text === '' ? undefined : { [whole]: decode(text) }) };
  }
  const literals = template.split(EXPRESSION).filter((_, index) => index % 2 === 0);
  const pattern = new RegExp(`^${literals.map(escapeLiteral).join('([^/]+?)')}$`);
  return {
    template,
    match(text) {
      const groups = pattern.exec(text);
      if (groups === null) return undefined;
      return Object.fromEntries(names.map((name, index) => [name, decode(groups[index + 1] ?? '')]));
    },
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function escapeLiteral(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
