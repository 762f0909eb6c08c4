import { textOfBody } from '../../src/exchange/body-text.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../src/json/json-value.ts';
import { answersOf, type Change, type Mutant } from './mutant.ts';
import { replaceAt } from './replace-at.ts';
import { isOutcome, type Site } from './site.ts';
import type { Subject, Success } from './subject.ts';

const textOf = ({ response }: Success): string => textOfBody(response.body) ?? '';

function header(name: string, value: string): Change {
  return ({ response }) => ({ headers: { ...response.headers, [name]: value } });
}

/** The same JSON in other words. */
const spellings: Readonly<Record<string, Change>> = {
  'order of the keys': ({ body }) => ({ body: JSON.stringify(reversed(body)) }),
  'white space': ({ body }) => ({ body: `\n${JSON.stringify(body, null, '\t')}\r\n` }),
  'numbers as 1.0': (success) => ({ body: respelled(success, (digits) => `${digits}.0`) }),
  'numbers as 1e0': (success) => ({ body: respelled(success, (digits) => `${digits}e0`) }),
  'numbers as 1E+0': (success) => ({ body: respelled(success, (digits) => `${digits}E+0`) }),
  'escapes in texts and names': (success) => ({
    body: textOf(success).replace(/"(?:[^"\\]|\\.)*"/g, (text) => text.replace(/[A-Za-z](?<!\\.)/g, escaped)),
  }),
  'escaped slashes': (success) => ({ body: textOf(success).replaceAll('/', '\\/') }),
  'non-ASCII escaped': (success) => ({ body: textOf(success).replace(/[\u0080-\uffff]/g, escaped) }),
};

/** Other servers and proxies on the way. */
const messages: Readonly<Record<string, Change>> = {
  'case of a header value': header('content-type', 'Application/JSON; Charset=UTF-8'),
  'charset left out': header('content-type', 'application/json'),
  'charset in quotes': header('content-type', 'application/json;charset="utf-8"'),
  'header: date': header('date', 'Tue, 24 Nov 2026 08:00:00 GMT'),
  'header: server': header('server', 'nginx'),
  'header: x-request-id': header('x-request-id', 'b1946ac9'),
  'header: set-cookie': header('set-cookie', 'id=1'),
  'header: cache-control': header('cache-control', 'no-store'),
  'header: vary': header('vary', 'Accept-Encoding'),
  'header: content-length': (success) => ({
    headers: { ...success.response.headers, 'content-length': String(textOf(success).length) },
  }),
  'somewhat slower': () => ({ time: 200 }),
  'somewhat larger': (success) => ({ body: `${textOf(success)}${' '.repeat(500)}` }),
};

/** In all exchanges, and in each by itself. */
export function sameInOtherWords(subject: Subject): readonly Mutant[] {
  return Object.entries({ ...spellings, ...messages }).flatMap(([kind, change]) => [
    { kind, subject, exchanges: answersOf(subject, change) },
    ...subject.successes.map((_, only) => ({
      kind,
      subject,
      exchanges: answersOf(subject, (success, at) => (at === only ? change(success, at) : {})),
    })),
  ]);
}

/** Another of the values that mean success, where the provider has several and the spec takes them. */
export function otherSuccesses(site: Site): readonly Mutant[] {
  const { subject, pointer } = site;
  if (!isOutcome(site)) return [];
  return (subject.provider.outcome?.success ?? []).slice(1).flatMap((verdict) => {
    const bodies = subject.successes.map(({ body }) => replaceAt(body, pointer, () => verdict));
    if (!bodies.every((body) => subject.accepts(body))) return [];
    const exchanges = answersOf(subject, (_, index) => ({ body: JSON.stringify(bodies[index]) }));
    return [{ kind: 'another word for success', subject, exchanges }];
  });
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function respelled(success: Success, spell: (digits: string) => string): string {
  return textOf(success).replace(
    /("(?:[^"\\]|\\.)*")|(-?\d+)(?![\d.eE])(?<![.\d]\d*)/g,
    (whole, text, digits) => (text === undefined ? spell(digits) : whole),
  );
}

function reversed(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map(reversed);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}
