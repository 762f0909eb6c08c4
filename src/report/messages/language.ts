/** A language: what it is called (BCP 47), and its texts by name. */
export interface Language<Name extends string> {
  readonly tag: string;
  readonly texts: Texts<Name>;
}

/**
 * The texts of a language, with values in the place of `{name}`. Of what is counted there is a text for each plural form
 * that the language has, called by its name (Unicode CLDR, Plural Rules): `KEY.one`, `KEY.few`. `KEY.other` must be there.
 */
export type Texts<Name extends string> = Readonly<
  Record<PlainName<Name> | `${CountedName<Name>}.other`, string>
> &
  Readonly<Partial<Record<PluralName<Name>, string>>>;

/** The name of a text that is counted, without its form. */
export type CountedName<Name extends string> = Name extends `${infer Counted}.other` ? Counted : never;

/** The name of a text that is there once. */
export type PlainName<Name extends string> = Exclude<Name, PluralName<Name>>;

type PluralName<Name extends string> = `${CountedName<Name>}.${Intl.LDMLPluralRule}`;

/** What stands in the places of a text, by their names. */
export type Values = Readonly<Record<string, string | number>>;

/** A place without a value stays to be seen. */
export function filled(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/** The plural forms to look for, the best first. */
export function pluralForms(tag: string, count: number): readonly [Intl.LDMLPluralRule, 'other'] {
  const rules = known.get(tag) ?? new Intl.PluralRules(tag);
  known.set(tag, rules);
  return [rules.select(count), 'other'];
}

/** Kept, since to make them takes far longer than to ask them. */
const known = new Map<string, Intl.PluralRules>();
