import { createKeyedRandom, type KeyedRandom } from '../../fixtures/keyed-random.ts';
import { bytesOfText } from '../body-text.ts';
import { luhnCheckDigit } from '../luhn.ts';
import { FORM } from '../media-type.ts';
import type { RecordedExchange } from '../recording.ts';

/** A secret or an identifier that was put into an exchange. */
export interface Planted {
  readonly kind: string;
  readonly value: string;
  readonly isSecret: boolean;
  readonly carrier: string;
}

export interface PlantedExchange {
  readonly exchange: RecordedExchange;
  readonly planted: readonly Planted[];
}

interface Kind {
  readonly name: string;
  readonly isSecret: boolean;
  readonly make: (random: KeyedRandom) => string;
  /** The names under which it stands; where its shape alone gives it away, it also stands under others. */
  readonly fields: readonly string[];
  readonly hasShape: boolean;
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const ALL = `${LOWER}${LOWER.toUpperCase()}0123456789`;

function letters(random: KeyedRandom, field: string, count: number, alphabet: string = ALL): string {
  const drawn = Array.from({ length: count }, (_, at) => random.pick(`${field}/${at}`, [...alphabet]));
  return drawn.join('');
}

function checked(digits: string): string {
  return digits + luhnCheckDigit(digits);
}

function secret(name: string, fields: string, hasShape: boolean, make: Kind['make']): Kind {
  return { name, isSecret: true, fields: fields.split(' '), hasShape, make };
}

function identifier(name: string, fields: string, hasShape: boolean, make: Kind['make']): Kind {
  return { name, isSecret: false, fields: fields.split(' '), hasShape, make };
}

const base64url = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** Twenty kinds, the last eight of which are identifiers. */
export const KINDS: readonly Kind[] = [
  secret(
    'password',
    'password userPassword passwd',
    false,
    (r) => `${letters(r, 'p', 5)}!${r.digits('n', 3)}`,
  ),
  secret('PIN', 'pin pin_code_otp cvv', false, (r) => r.digits('p', 6, { leadingZero: false })),
  secret(
    'client secret',
    'client_secret clientSecret appSecret',
    false,
    (r) => `cs-${letters(r, 'c', 12)}-${r.digits('n', 2)}`,
  ),
  secret('API key', 'api_key apiKey X-Api-Key appkey', false, (r) => `k${letters(r, 'k', 14)}7`),
  secret('access token', 'access_token refreshToken token', false, (r) => `t${letters(r, 't', 22)}9`),
  secret(
    'session id',
    'PHPSESSID sessionId JSESSIONID',
    false,
    (r) => `${letters(r, 's', 24, `${LOWER}0123456789`)}8`,
  ),
  secret('signature', 'sign signature', false, (r) => `${r.hex('s', 39)}a`.toUpperCase()),
  secret('JWT', 'note data value', true, (r) =>
    [
      base64url('{"alg":"HS256","typ":"JWT"}'),
      base64url(`{"sub":"${r.digits('s', 8)}"}`),
      letters(r, 'j', 43),
    ].join('.'),
  ),
  secret('hexadecimal key', 'note data value', true, (r) => `${r.hex('h', 62)}a1`),
  secret('random string', 'note data value', true, (r) => letters(r, 'r', 40)),
  secret('issuer key', 'note data value', true, (r) =>
    r.pick('i', [
      `sk_live_${letters(r, 's', 24)}`,
      `ghp_${letters(r, 'g', 36)}`,
      `AKIA${letters(r, 'a', 16, 'ABCDEFGHJKLMNPQRSTUVWXYZ234567')}`,
    ]),
  ),
  secret(
    'credentials in a URL',
    'note data value',
    true,
    (r) => `https://u${r.digits('u', 6)}:pw${letters(r, 'w', 10)}@db.example/main`,
  ),
  identifier(
    'e-mail address',
    'email contact',
    true,
    (r) => `${letters(r, 'e', 8, LOWER)}.${r.digits('n', 4)}@${letters(r, 'd', 7, LOWER)}.example`,
  ),
  identifier(
    'telephone number',
    'contact text',
    true,
    (r) => `+49 15${r.digits('a', 1)} ${r.digits('b', 8)}`,
  ),
  identifier('mobile number', 'text contact', true, (r) => `13${r.digits('m', 9)}`),
  identifier('payment card', 'card text', true, (r) => checked(`4${r.digits('c', 14)}`)),
  identifier('ICCID', 'iccid text', true, (r) => checked(`898601${r.digits('i', 13)}`)),
  identifier('IMSI', 'imsi text', true, (r) => `46000${r.digits('i', 10)}`),
  identifier('IMEI', 'imei text', true, (r) => checked(`86${r.digits('i', 12)}`)),
  identifier('MSISDN', 'msisdn mobile_no phoneNumber', false, (r) => `49151${r.digits('m', 8)}`),
];

/** How a value is put into an exchange: what of it it changes. */
type Carrier = (exchange: Draft, name: string, value: string) => void;

interface Draft {
  readonly path: string[];
  readonly query: [string, string][];
  readonly requestHeaders: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly form: [string, string][];
  /** Lines between bytes that are no text. */
  readonly bytes: string[];
  readonly answer: Record<string, unknown>[];
}

/** Each keeps the name of the value beside it. */
const NAMED: Readonly<Record<string, Carrier>> = {
  query: ({ query }, name, value) => query.push([name, value]),
  form: ({ form }, name, value) => form.push([name, value]),
  'JSON field': ({ answer }, name, value) => answer.push({ a: { [name]: value } }),
  'JSON in JSON': ({ answer }, name, value) =>
    answer.push({ text: JSON.stringify({ in: [{ [name]: value }] }) }),
  'JSON in JSON in JSON': ({ answer }, name, value) =>
    answer.push({ text: JSON.stringify({ raw: JSON.stringify({ [name]: value }) }) }),
  'base64 of JSON': ({ answer }, name, value) =>
    answer.push({ blob: btoa(JSON.stringify({ [name]: value })) }),
  'named value': ({ answer }, name, value) => answer.push({ name, value }),
  'URL in a string': ({ answer }, name, value) =>
    answer.push({ link: `https://a.example/v1?page=1&${name}=${encodeURIComponent(value)}` }),
  'form in JSON': ({ answer }, name, value) =>
    answer.push({ raw: `page=1&${name}=${encodeURIComponent(value)}` }),
  'base64 of a form': ({ answer }, name, value) =>
    answer.push({ blob: btoa(`page=1&${name}=${encodeURIComponent(value)}`) }),
  'named segment of a path': ({ path }, name, value) => path.push(name, encodeURIComponent(value)),
  'line between bytes': ({ bytes }, name, value) => bytes.push(`${name}="${value}"`),
  sentence: ({ answer }, name, value) => answer.push({ message: `the field ${name}="${value}" is wrong` }),
  header: ({ headers }, name, value) => {
    headers[`x-${name.toLowerCase()}-${Object.keys(headers).length}`] = value;
  },
  cookie: ({ requestHeaders }, name, value) => {
    requestHeaders['cookie'] = `${requestHeaders['cookie'] ?? 'theme=dark'}; ${name}=${value}`;
  },
  referer: ({ requestHeaders }, name, value) => {
    requestHeaders['referer'] =
      `${requestHeaders['referer'] ?? 'https://a.example/?page=1'}&${name}=${encodeURIComponent(value)}`;
  },
};

/** Nothing but the value says what it is. */
const UNNAMED: Readonly<Record<string, Carrier>> = {
  path: ({ path }, _name, value) => path.push(encodeURIComponent(value)),
  'JSON list': ({ answer }, _name, value) => answer.push({ items: ['a', value] }),
  'JSON name': ({ answer }, _name, value) => answer.push({ [value]: 1 }),
  'words in a string': ({ answer }, _name, value) => answer.push({ message: `it was ${value}, they say` }),
};

/** So many exchanges with `perExchange` planted values each; some identifiers come again later. */
export function plantedExchanges(count: number, perExchange: number): readonly PlantedExchange[] {
  const random = createKeyedRandom(1, 'planted');
  return Array.from({ length: count }, (_, index) =>
    plantedExchange(random.under(index), index, perExchange),
  );
}

function plantedExchange(random: KeyedRandom, index: number, count: number): PlantedExchange {
  const draft: Draft = {
    path: ['v1'],
    query: [['page', '1']],
    requestHeaders: {},
    headers: {},
    form: [['size', '10']],
    bytes: [],
    answer: [],
  };
  const planted = Array.from({ length: count }, (_, at) =>
    plant(draft, random.under(at), index * count + at),
  );
  return { planted, exchange: exchangeOf(draft) };
}

function plant(draft: Draft, random: KeyedRandom, number: number): Planted {
  const kind = KINDS[number % KINDS.length] ?? never();
  // Every third identifier is one of a few that come again and again.
  const isRepeated = !kind.isSecret && random.chance('again', 0.33);
  const value = kind.make(isRepeated ? createKeyedRandom(kind.name, random.integer('who', 0, 20)) : random);
  const carriers = kind.hasShape ? { ...NAMED, ...UNNAMED } : NAMED;
  const carrier = random.pick('carrier', Object.keys(carriers));
  carriers[carrier]?.(draft, random.pick('field', kind.fields), value);
  return { kind: kind.name, value, isSecret: kind.isSecret, carrier };
}

function never(): never {
  throw new RangeError('The list of kinds is empty.');
}

const BOUNDARY = '----WebKitFormBoundary7MA4YWxkTrZu0gW';

function multipart(fields: Draft['form']): string {
  const parts = fields.map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}--${BOUNDARY}--\r\n`;
}

/** Text between bytes that are no UTF-8: what a HAR has in base64. */
function mixed(lines: readonly string[]): Uint8Array {
  return Uint8Array.from(lines.flatMap((line) => [0xff, 0x00, 0x0a, ...bytesOfText(line), 0x0a, 0xfe]));
}

function exchangeOf(draft: Draft): RecordedExchange {
  const isMultipart = draft.path.length % 2 === 0;
  const json = JSON.stringify({ code: 200, data: draft.answer });
  return {
    request: {
      method: 'POST',
      target: `/${draft.path.join('/')}?${new URLSearchParams(draft.query)}`,
      headers: {
        ...draft.requestHeaders,
        'content-type': isMultipart ? `multipart/form-data; boundary=${BOUNDARY}` : FORM,
      },
      body: bytesOfText(isMultipart ? multipart(draft.form) : new URLSearchParams(draft.form).toString()),
    },
    response: {
      status: 200,
      headers: { ...draft.headers, 'content-type': 'application/json' },
      body: draft.bytes.length === 0 ? json : mixed([json, ...draft.bytes]),
    },
  };
}
