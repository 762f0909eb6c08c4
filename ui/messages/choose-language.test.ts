import { expect, test } from 'vitest';
import { chooseLanguage } from './choose-language.ts';
import { ENGLISH, type PageLanguage } from './languages.ts';

const named = (tag: string): PageLanguage => ({ ...ENGLISH, tag });
const KNOWN = [ENGLISH, named('de'), named('zh-Hant'), named('pt-BR')] as const;

test.each([
  [['de'], 'de', 'de'],
  [['de-AT', 'en'], 'de', 'de-AT'],
  [['fr-FR', 'fr', 'de-CH', 'en-US'], 'de', 'de-CH'],
  [['EN-gb', 'de'], 'en', 'EN-gb'],
  [['zh-Hant-TW'], 'zh-Hant', 'zh-Hant-TW'],
  [['pt-BR'], 'pt-BR', 'pt-BR'],
])('Whoever wants %j reads %s, with numbers and moments as in %s.', (wanted, tag, locale) => {
  const spoken = chooseLanguage(wanted, KNOWN);
  expect([spoken.language.tag, spoken.locale]).toEqual([tag, locale]);
});

test.each([[[]], [['fr']], [['zh-TW', 'pt']], [['', 'de_AT', 'en-US@posix']]])(
  'Whoever wants %j reads English: there is nothing of that.',
  (wanted) => {
    const { language, locale } = chooseLanguage(wanted, KNOWN);
    expect([language.tag, locale]).toEqual(['en', 'en']);
  },
);
