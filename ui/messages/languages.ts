import type { Language } from '../../src/report/messages/language.ts';
import { en } from './en.ts';

/** The name of a text, with the plural form where it has some. */
export type TextName = keyof typeof en;

/** A language of the page and of the HTML report. */
export type PageLanguage = Language<TextName>;

export const ENGLISH: PageLanguage = { tag: 'en', texts: en };

/** The languages that the page has. Whoever wants none of them reads the first. */
export const LANGUAGES: readonly [PageLanguage, ...PageLanguage[]] = [ENGLISH];
