const NAME = /^[A-Z][\w+-]*(\/[A-Z][\w+-]*){0,2}$/i;

/** Whether a text may be the name of a time zone. An offset such as `+08:00`, which `Intl` takes too, names none. */
export function looksLikeTimeZone(text: string): boolean {
  return NAME.test(text);
}

/**
 * Whether the IANA time zone database has the name, as this Node knows it. To ask for the first time takes some 30 ms
 * and 9 MiB, so nobody does who only starts a mock.
 */
export function isTimeZone(name: string): boolean {
  if (!looksLikeTimeZone(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
