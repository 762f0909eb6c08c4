/** Text of a format, in which everything from outside is escaped. Data that was read can never pass for it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: text is escaped, markup stands as it is, and of a list one follows the other. */
export type MarkupPart = string | number | Markup | readonly MarkupPart[] | undefined;

export type MarkupTemplate = (constants: TemplateStringsArray, ...parts: readonly MarkupPart[]) => Markup;

/** A template tag that escapes whatever is put into it, so that nothing can be forgotten. */
export function markupTemplate(escaped: (text: string) => string): MarkupTemplate {
  const textOf = (part: MarkupPart): string => {
    if (part === undefined) return '';
    if (part instanceof Markup) return part.text;
    if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
    return part.map(textOf).join('');
  };
  return (constants, ...parts) =>
    new Markup(constants.map((constant, at) => `${constant}${textOf(parts[at])}`).join(''));
}
