import {
  type CountedName,
  filled,
  type PlainName,
  pluralForms,
  type Values,
} from '../../src/report/messages/language.ts';
import type { Spoken } from './choose-language.ts';
import { ENGLISH, type PageLanguage, type TextName } from './languages.ts';

/** The name of a text, and of one that is there in several forms. */
export type MessageKey = PlainName<TextName>;
export type CountedKey = CountedName<TextName>;

/** A page speaks one language, from its first word to its last. */
let spoken: Spoken = { language: ENGLISH, locale: ENGLISH.tag };

/** From now on. */
export function speak(next: Spoken): void {
  spoken = next;
}

/** What is worked out at once in one language, whatever is spoken before and after. */
export function speaking<Work>(language: PageLanguage, work: () => Work): Work {
  const before = spoken;
  spoken = { language, locale: language.tag };
  try {
    return work();
  } finally {
    spoken = before;
  }
}

/** What is spoken, for sentences that are not the page's own. */
export function spokenLanguage(): PageLanguage {
  return spoken.language;
}

/** How moments and numbers are to be written. */
export function spokenLocale(): string {
  return spoken.locale;
}

/** A text of the page, with values in the place of `{name}`. */
export function t(key: MessageKey, values?: Values): string {
  return filled(spoken.language.texts[key], values);
}

/** The text for a count, which stands in it as `{count}`. */
export function counted(key: CountedKey, count: number): string {
  const { tag, texts } = spoken.language;
  const [form, other] = pluralForms(tag, count);
  return filled(texts[`${key}.${form}`] ?? texts[`${key}.${other}`], { count });
}

/** Parts of a list, each as it is. */
export function joined(parts: readonly string[]): string {
  return parts.join(t('list.between'));
}

/** A number as people write it. */
export function numberWords(value: number): string {
  return value.toLocaleString(spoken.locale);
}

/** Whether there is a text of this name: for names that come from the server. */
export function isMessage(key: string): key is MessageKey {
  return Object.hasOwn(ENGLISH.texts, key);
}
