import { LANGUAGES, type PageLanguage } from './languages.ts';

/** A language, and how numbers and moments are written in it. */
export interface Spoken {
  readonly language: PageLanguage;
  /** Tag of BCP 47: the language itself, or what the reader wants of it, as `en-GB` of English. */
  readonly locale: string;
}

/**
 * The first of the wanted tags in which there are texts: those of just that tag, or else of a tag that it begins with
 * (RFC 4647, section 3.4, Lookup).
 */
export function chooseLanguage(
  wanted: readonly string[],
  known: readonly [PageLanguage, ...PageLanguage[]] = LANGUAGES,
): Spoken {
  const byTag = new Map(known.map((language) => [language.tag.toLowerCase(), language]));
  for (const locale of wanted.filter(isTag)) {
    for (let tag = locale.toLowerCase(); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
      const language = byTag.get(tag);
      if (language !== undefined) return { language, locale };
    }
  }
  const [language] = known;
  return { language, locale: language.tag };
}

/** Some browsers tell of systems by names that are none, such as `en-US@posix`. */
function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
