import type { HttpRequest } from '../exchange/http.ts';
import type { Target } from '../exchange/target.ts';
import type { SecurityRequirement, SecurityScheme } from '../spec/operation-table.ts';
import type { CompiledMock, CompiledOperation } from './compiled-mock.ts';
import type { Problem } from './problem.ts';
import { cookiesOf } from './read-parameters.ts';

/**
 * Why the spec's own security lets a request not in: it carries none of what is demanded. What it carries is taken
 * as right, since a spec does not say which keys there are. A mock with an authenticator of its own is asked instead.
 */
export function securityProblem(
  { mock }: CompiledMock,
  { operation: { id, security } }: CompiledOperation,
  request: HttpRequest,
  target: Target,
): { readonly problem: Problem; readonly headers: Readonly<Record<string, string>> } | undefined {
  if (security === undefined || mock.authenticate !== undefined) return undefined;
  if (security.some((schemes) => schemes.every((scheme) => carries(scheme, request, target))))
    return undefined;
  const expected = security.map(described).join(' or ');
  return {
    problem: {
      status: 401,
      title: 'Not allowed in',
      detail: `The request carries none of what the operation demands. Expected ${expected}.`,
      operation: id,
      expected,
    },
    headers: { 'www-authenticate': challenges(security) },
  };
}

function carries(scheme: SecurityScheme, { headers }: HttpRequest, { query }: Target): boolean {
  if (scheme.type === 'http') return sentScheme(headers['authorization']) === scheme.scheme;
  switch (scheme.in) {
    case 'header':
      return (headers[scheme.name.toLowerCase()] ?? '') !== '';
    case 'query':
      return query.some(([name, value]) => name === scheme.name && value !== '');
    case 'cookie':
      return (cookiesOf(headers['cookie'])[scheme.name] ?? '') !== '';
  }
}

/** The scheme of `Authorization: Bearer abc`, where something follows it. */
function sentScheme(header: string | undefined): string | undefined {
  return /^(\S+) +\S/.exec(header ?? '')?.[1]?.toLowerCase();
}

function described(schemes: SecurityRequirement): string {
  return schemes
    .map((scheme) =>
      scheme.type === 'http'
        ? `the header "Authorization: ${capitalised(scheme.scheme)} ..."`
        : `the ${scheme.in === 'query' ? 'query parameter' : scheme.in} "${scheme.name}"`,
    )
    .join(' and ');
}

/** RFC 9110, section 11.6.1: an answer of status 401 names at least one scheme. */
function challenges(security: readonly SecurityRequirement[]): string {
  const schemes = security.flatMap((requirement) =>
    requirement.map((scheme) => (scheme.type === 'http' ? capitalised(scheme.scheme) : 'ApiKey')),
  );
  return [...new Set(schemes)].join(', ');
}

function capitalised(scheme: string): string {
  return scheme.charAt(0).toUpperCase() + scheme.slice(1);
}
