import { matchesPattern } from '../../spec/matches-pattern.ts';

/** Forms of a moment that are known by their look, with the pattern of each. */
const FORMS: readonly { readonly name: string; readonly pattern: string; readonly format?: string }[] = [
  { name: 'epoch seconds', pattern: '^\\d{10}$' },
  { name: 'epoch milliseconds', pattern: '^\\d{13}$' },
  { name: 'a date', pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date' },
  { name: 'date and time without a zone', pattern: '^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$' },
  { name: 'date and time without a zone', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' },
  {
    name: 'date and time of RFC 3339',
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})$',
    format: 'date-time',
  },
];

export interface KnownForms {
  readonly names: readonly string[];
  readonly patterns: readonly string[];
}

/** The forms of these texts, each once; `undefined` where one of them has none that is known. */
export function formsOf(texts: readonly string[]): KnownForms | undefined {
  const forms = texts.map((text) => FORMS.find(({ pattern }) => matchesPattern(pattern, text)));
  const known = forms.filter((form) => form !== undefined);
  if (known.length < forms.length || known.length === 0) return undefined;
  return {
    names: [...new Set(known.map(({ name }) => name))],
    patterns: [...new Set(known.map(({ pattern }) => pattern))],
  };
}

/** What a format of OpenAPI allows, as a pattern, where that can be said. */
export function patternOfFormat(format: string): string | undefined {
  return FORMS.find((form) => form.format === format)?.pattern;
}
