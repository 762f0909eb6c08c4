/** Dates as pages write their forms, with the pattern that such a text meets. No form with a zone is among them. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/yyyy-MM-dd[ T]HH:mm:ss/i, '^\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}:\\d{2}$'],
  [/yyyy-MM-dd HH:mm(?!:)/i, '^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}$'],
  [/yyyy-MM-dd/i, '^\\d{4}-\\d{2}-\\d{2}$'],
  [/yyyy\/MM\/dd HH:mm:ss/i, '^\\d{4}/\\d{2}/\\d{2} \\d{2}:\\d{2}:\\d{2}$'],
  [/yyyy\/MM\/dd/i, '^\\d{4}/\\d{2}/\\d{2}$'],
  [/yyyy-MM(?!-)/i, '^\\d{4}-\\d{2}$'],
  [/yyyyMMddHHmmss/i, '^\\d{14}$'],
  [/yyyyMMdd(?!H)/i, '^\\d{8}$'],
  [/yyyyMM(?!d)/i, '^\\d{6}$'],
  [/HH:mm:ss/i, '^\\d{2}:\\d{2}:\\d{2}$'],
];

/** The pattern of a form of dates that a text names. */
export function datePattern(text: string): string | undefined {
  return FORMS.find(([form]) => form.test(text))?.[1];
}
