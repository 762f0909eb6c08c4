import type { FindingCode } from '../../src/drift/finding.ts';
import { bytesOfText, textOfBody } from '../../src/exchange/body-text.ts';
import type { Exchange, HttpResponse } from '../../src/exchange/http.ts';
import { pointerTokens } from '../../src/json/json-pointer.ts';
import { isJsonObject, type JsonObject } from '../../src/json/json-value.ts';
import { answersOf, type Change, type Mutant } from './mutant.ts';
import { KEPT, replaceFirst } from './replace-at.ts';
import type { Site } from './site.ts';
import type { Subject, Success } from './subject.ts';

interface MessageKind {
  readonly name: string;
  readonly code: FindingCode;
  readonly pointer?: string;
  readonly change: Change;
  readonly isRecording?: boolean;
  readonly isLive?: boolean;
}

const textOf = ({ response }: Success): string => textOfBody(response.body) ?? '';

function withHeader(name: string, value: string): Change {
  return ({ response }) => ({ headers: { ...response.headers, [name]: value } });
}

const refusal =
  (status: number): Change =>
  ({ response }) => ({
    status,
    headers: response.headers,
    body: '{"error":"no"}',
  });

/** Changes of an answer as a whole, whatever is in it. */
const kinds: readonly MessageKind[] = [
  {
    name: 'redirect',
    code: 'redirected',
    change: ({ response }) => ({ status: 308, headers: { ...response.headers, location: '/v2' }, body: '' }),
  },
  { name: 'request refused: 400', code: 'request-refused', change: refusal(400) },
  { name: 'request refused: 422', code: 'request-refused', change: refusal(422) },
  { name: 'status: 201', code: 'status-changed', change: () => ({ status: 201 }) },
  { name: 'status: 418', code: 'status-changed', change: refusal(418) },
  { name: 'status: 503', code: 'status-changed', change: refusal(503) },
  {
    name: 'undocumented status in a recording',
    code: 'status-undocumented',
    isRecording: true,
    change: () => ({ status: 418 }),
  },
  {
    name: 'JSON under another media type',
    code: 'media-type-changed',
    change: withHeader('content-type', 'text/html; charset=utf-8'),
  },
  {
    name: 'media type gone',
    code: 'media-type-changed',
    change: ({
      response: {
        headers: { 'content-type': _, ...headers },
      },
    }) => ({ headers }),
  },
  {
    name: 'a page of HTML',
    code: 'media-type-changed',
    change: () => ({ headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Login</title>' }),
  },
  {
    name: 'another charset',
    code: 'media-type-changed',
    change: withHeader('content-type', 'application/json; charset=gbk'),
  },
  {
    name: 'undocumented contractual header',
    code: 'header-undocumented',
    pointer: '/header/retry-after',
    change: withHeader('retry-after', '30'),
  },
  {
    name: 'body cut off',
    code: 'body-unreadable',
    change: (success) => ({ body: textOf(success).slice(0, -5) }),
  },
  { name: 'body empty', code: 'body-unreadable', change: () => ({ body: '' }) },
  { name: 'body is not JSON', code: 'body-unreadable', change: () => ({ body: 'Service unavailable' }) },
  {
    name: 'byte order mark',
    code: 'body-unreadable',
    change: (success) => ({ body: `\uFEFF${textOf(success)}` }),
  },
  { name: 'body is not UTF-8', code: 'body-unreadable', change: notUtf8 },
  { name: 'latency', code: 'latency-unusual', isLive: true, change: () => ({ time: 9000 }) },
  {
    name: 'size',
    code: 'size-unusual',
    change: (success) => ({ body: `${textOf(success)}${' '.repeat(300_000)}` }),
  },
];

export function messageMutants(subject: Subject): readonly Mutant[] {
  return [
    ...kinds.map(
      ({ name, code, pointer = '', change, ...how }): Mutant => ({
        kind: name,
        subject: how.isLive === true ? timed(subject) : subject,
        exchanges: answersOf(subject, change),
        expected: { codes: [code], pointer },
        ...how,
      }),
    ),
    ...requestMutants(subject),
    ...failureMutants(subject),
  ];
}

/** With recorded times, which recordings of documents do not have. */
function timed(subject: Subject): Subject {
  const successes = subject.successes.map((success) => ({
    ...success,
    response: { ...success.response, time: 40 },
  }));
  return { ...subject, successes };
}

function notUtf8(success: Success): Partial<HttpResponse> {
  const bytes = bytesOfText(textOf(success));
  const changed = new Uint8Array(bytes);
  // Inside of the first name of the outermost object.
  changed[2] = 0xff;
  return { body: changed };
}

/** The provider's own failure in place of its success, with the same HTTP status. */
function failureMutants(subject: Subject): readonly Mutant[] {
  const { operation, provider } = subject;
  const pointer = provider.outcome?.pointer ?? '';
  const examples = operation.responses.flatMap(({ content }) => content.flatMap(({ examples: all }) => all));
  const failure = examples.find(({ name }) => name.startsWith('failure'))?.value;
  if (failure === undefined) return [];
  const expected = { codes: ['outcome-changed'], pointer } as const;
  const exchanges = answersOf(subject, () => ({ body: JSON.stringify(failure) }));
  return [{ kind: 'failure in HTTP 200', subject, exchanges, expected }];
}

/** Recordings of requests that the spec does not know. */
function requestMutants(subject: Subject): readonly Mutant[] {
  const mutant = (
    kind: string,
    code: FindingCode,
    pointer: string,
    change: (request: Exchange['request']) => Exchange['request'],
  ): Mutant => ({
    kind,
    subject,
    isRecording: true,
    exchanges: subject.successes.map(({ request, response }) => ({ request: change(request), response })),
    expected: { codes: [code], pointer },
  });
  const separator = (target: string): string => (target.includes('?') ? '&' : '?');
  const query = (request: Exchange['request']) => ({
    ...request,
    target: `${request.target}${separator(request.target)}unheard=1`,
  });
  return [
    mutant('undocumented operation', 'operation-undocumented', '', (request) => ({
      ...request,
      target: request.target.replace(/^[^?]*/, '$&/unheard'),
    })),
    mutant('undocumented method', 'method-undocumented', '', (request) => ({ ...request, method: 'PUT' })),
    mutant('undocumented query parameter', 'parameter-undocumented', '/query/unheard', query),
    ...(subject.successes.every(({ request }) => isJsonObject(bodyOf(request)))
      ? [
          mutant('undocumented request property', 'property-undocumented', '/unheard', (request) => ({
            ...request,
            body: bytesOfText(JSON.stringify({ ...bodyOf(request), unheard: 1 })),
          })),
        ]
      : []),
  ];
}

function bodyOf({ body }: Exchange['request']): JsonObject | undefined {
  const value: unknown = body === undefined ? undefined : JSON.parse(textOfBody(body) ?? '');
  return isJsonObject(value) ? value : undefined;
}

const MARK = '\u0000twice';

/** One name twice in an object, at every place that has one. */
export function duplicateMutants({ subject, pointer, name }: Site): readonly Mutant[] {
  if (name === '*' || pointer === '') return [];
  const owner = pointer.slice(0, pointer.lastIndexOf('/'));
  const key = pointerTokens(pointer).at(-1) ?? '';
  const twice: Change = ({ body }) => {
    const marked = replaceFirst(body, owner, (value) =>
      isJsonObject(value) && Object.hasOwn(value, key) ? { ...value, [MARK]: value[key] ?? null } : KEPT,
    );
    return { body: JSON.stringify(marked).replace(JSON.stringify(MARK), JSON.stringify(key)) };
  };
  const exchanges = answersOf(subject, twice);
  return [{ kind: 'duplicate key', subject, exchanges, expected: { codes: ['body-unreadable'], pointer } }];
}
