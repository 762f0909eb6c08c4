import { en } from './en.ts';
import {
  type CountedName,
  filled,
  type Language,
  type PlainName,
  pluralForms,
  type Values,
} from './language.ts';

type ReportText = keyof typeof en;

/** A language in which the sentences about a report can be said. */
export type ReportLanguage = Language<ReportText>;

/** That of everything that the command line writes. */
export const ENGLISH: ReportLanguage = { tag: 'en', texts: en };

export function say({ texts }: ReportLanguage, name: PlainName<ReportText>, values?: Values): string {
  return filled(texts[name], values);
}

/** The text for a count, which stands in it as `{count}`. */
export function sayCount(
  { tag, texts }: ReportLanguage,
  name: CountedName<ReportText>,
  count: number,
  values?: Values,
): string {
  const [form, other] = pluralForms(tag, count);
  return filled(texts[`${name}.${form}`] ?? texts[`${name}.${other}`], { count, ...values });
}

/** What a recording rests on. A report that another program wrote may name what is none: that stays as it is. */
export function saySource({ texts }: ReportLanguage, source: string): string {
  const name = `source.${source}`;
  return hasText(texts, name) ? texts[name] : source;
}

function hasText(texts: ReportLanguage['texts'], name: string): name is PlainName<ReportText> {
  return Object.hasOwn(texts, name);
}

/** Parts of a list, each as it is. */
export function sayList(language: ReportLanguage, parts: readonly string[]): string {
  return parts.join(language.texts['list.between']);
}

/** Names, the last one set off. */
export function sayNames(language: ReportLanguage, names: readonly string[]): string {
  const last = names.at(-1);
  if (names.length < 2 || last === undefined) return names.join('');
  return say(language, 'list.last', { names: sayList(language, names.slice(0, -1)), last });
}

/** With a capital letter at its beginning, as the language has it. */
export function sayFirst({ tag }: ReportLanguage, words: string): string {
  const [first = ''] = words;
  return `${first.toLocaleUpperCase(tag)}${words.slice(first.length)}`;
}
