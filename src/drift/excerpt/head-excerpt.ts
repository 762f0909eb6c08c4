import { pointerTokens } from '../../json/json-pointer.ts';
import { isSecret } from '../../provider/is-secret.ts';
import type { Finding, FindingCode } from '../finding.ts';
import { cutLine } from './cut-line.ts';
import type { Excerpt } from './excerpt.ts';
import type { ExcerptSource } from './excerpt-source.ts';
import { firstLines } from './text-excerpt.ts';

/** In which header the answer shows it. */
const HEADERS: Readonly<Partial<Record<FindingCode, string>>> = {
  'media-type-changed': 'content-type',
  redirected: 'location',
};

const BODY_LINES = 3;

/** The request line, the status, the header that a finding is about, and of an answer how its body begins. */
export function headExcerpt(
  source: ExcerptSource,
  { code, pointer }: Pick<Finding, 'code' | 'pointer'>,
  body: string,
): Excerpt {
  const { request, response, direction, mask = (text) => text } = source;
  const asked = `${request.method} ${targetOf(source)}`;
  const headers = direction === 'request' ? request.headers : response.headers;
  const name = HEADERS[code] ?? headerOf(pointer);
  const header = name === undefined ? [] : headerLine(source, name, headers[name.toLowerCase()]);
  const head = direction === 'request' ? [asked, ...header] : [asked, String(response.status), ...header];
  const rest = direction === 'request' ? [] : firstLines(body, BODY_LINES);
  return {
    lines: [...head, ...rest].map((line) => cutLine(mask(line), 1)),
    marked: head.length - 1,
  };
}

function headerOf(pointer: string): string | undefined {
  const [place, name] = pointerTokens(pointer);
  return place === 'header' ? name : undefined;
}

function headerLine({ provider }: ExcerptSource, name: string, value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  // What stands behind the address may hold a key.
  const shown = isSecret(provider, name) ? '***' : value.split('?', 1).join();
  return [`${name.toLowerCase()}: ${shown}`];
}

/** Path and query as they were sent, without the values of secret parameters. */
function targetOf({ request, provider }: ExcerptSource): string {
  const [path = '', ...query] = request.target.split('?');
  if (query.length === 0) return path;
  const parameters = query
    .join('?')
    .split('&')
    .map((parameter) => {
      const name = parameter.split('=', 1).join();
      return isSecret(provider, decoded(name)) ? `${name}=***` : parameter;
    });
  return `${path}?${parameters.join('&')}`;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
