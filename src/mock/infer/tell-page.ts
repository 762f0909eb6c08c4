import { formatTarget, parseTarget } from '../../exchange/target.ts';
import type { JsonValue } from '../../json/json-value.ts';
import { type Cut, cursorOf } from './cut-page.ts';
import type { ListParameters } from './list-parameters.ts';
import { headerRole, type PageField, type PageRole } from './page-field.ts';
import type { Context } from './record-path.ts';
import { withMember, withoutMember } from './with-member.ts';

/** What an envelope tells of the page that it holds. */
export function tellPage(
  envelope: JsonValue,
  fields: readonly PageField[],
  parameters: ListParameters,
  cut: Cut,
  context: Context,
): JsonValue {
  return fields.reduce((body, field) => {
    const value = tellingOf(field, parameters, cut, context);
    if (value !== undefined) return withMember(body, field.path, value);
    if (field.types.has('null')) return withMember(body, field.path, null);
    return field.optional ? withoutMember(body, field.path) : withMember(body, field.path, nothingOf(field));
  }, envelope);
}

function nothingOf({ types }: PageField): JsonValue {
  return types.has('string') ? '' : 0;
}

/** `undefined` where there is no such thing, as no page after the last. */
function tellingOf(
  { role, types, isUrl }: PageField,
  parameters: ListParameters,
  cut: Cut,
  context: Context,
): JsonValue | undefined {
  if (role !== 'next' && role !== 'previous') return known(role, parameters, cut);
  const start = role === 'next' ? nextStart(cut) : previousStart(cut);
  if (start === undefined) return undefined;
  if (!types.has('string')) return pageOf(start, parameters, cut);
  const { after, before } = parameters;
  if (after === undefined || isUrl) return urlOf(role, start, parameters, cut, context);
  // What `before` takes is where this page begins.
  return cursorOf(role === 'previous' && before !== undefined ? cut.start : start);
}

function known(role: PageRole, { page }: ListParameters, cut: Cut): JsonValue | undefined {
  const { entries, total, start, size } = cut;
  switch (role) {
    case 'total':
      return total;
    case 'pages':
      return Math.ceil(total / size);
    case 'page':
      return pageNumber(start, page, size);
    case 'size':
      return size;
    case 'offset':
      return start;
    case 'count':
      return entries.length;
    case 'hasMore':
      return nextStart(cut) !== undefined;
    case 'hasPrevious':
      return start > 0;
    case 'isFirst':
      return start === 0;
    case 'isLast':
      return nextStart(cut) === undefined;
    case 'isEmpty':
      return entries.length === 0;
    default:
      return undefined;
  }
}

function pageNumber(start: number, page: ListParameters['page'], size: number): number {
  return Math.floor(start / size) + (page?.first ?? 1);
}

function nextStart({ entries, total, start }: Cut): number | undefined {
  const next = start + entries.length;
  return next < total && entries.length > 0 ? next : undefined;
}

function previousStart({ start, size }: Cut): number | undefined {
  return start === 0 ? undefined : Math.max(0, start - size);
}

/** The number by which a request asks for the page. */
function pageOf(start: number, { page, offset }: ListParameters, { size }: Cut): number {
  return page === undefined && offset !== undefined ? start : pageNumber(start, page, size);
}

/** The parameter that asks for a page, and its value; `undefined` where none can. */
function askFor(
  role: 'next' | 'previous',
  start: number,
  parameters: ListParameters,
  cut: Cut,
): readonly [name: string, value: string] | undefined {
  const { page, offset, after, before } = parameters;
  if (page !== undefined) return [page.name, String(pageOf(start, parameters, cut))];
  if (offset !== undefined) return [offset, String(start)];
  if (role === 'previous' && before !== undefined) return [before, cursorOf(cut.start)];
  return after === undefined ? undefined : [after, cursorOf(start)];
}

/** The same request for another page; `undefined` where no parameter asks for it. */
function urlOf(
  role: 'next' | 'previous',
  start: number,
  parameters: ListParameters,
  cut: Cut,
  { request, url }: Context,
): string | undefined {
  const asked = askFor(role, start, parameters, cut);
  if (asked === undefined) return undefined;
  const places = [asked[0], parameters.after, parameters.before];
  const kept = parseTarget(request.target).query.filter(([one]) => !places.includes(one));
  return `${url}${formatTarget({ path: '', query: [...kept, asked] })}`;
}

/** Headers that tell of the page, as far as the spec describes them. */
export function pageHeaders(
  described: readonly string[],
  parameters: ListParameters,
  cut: Cut,
  context: Context,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of described) {
    const text = name === 'link' ? links(parameters, cut, context) : told(name, parameters, cut);
    if (text !== undefined && text !== '') found[name] = text;
  }
  return found;
}

function told(name: string, parameters: ListParameters, cut: Cut): string | undefined {
  const role = headerRole(name);
  if (role === undefined) return undefined;
  const start = role === 'next' ? nextStart(cut) : role === 'previous' ? previousStart(cut) : undefined;
  const value = start === undefined ? known(role, parameters, cut) : pageOf(start, parameters, cut);
  return value === undefined ? undefined : String(value);
}

/** RFC 8288. */
function links(parameters: ListParameters, cut: Cut, context: Context): string {
  const { total, size } = cut;
  const next = nextStart(cut);
  const previous = previousStart(cut);
  const places: readonly (readonly [string, 'next' | 'previous', number | undefined])[] = [
    ['prev', 'previous', previous],
    ['next', 'next', next],
    ['last', 'next', next === undefined ? undefined : Math.floor((total - 1) / size) * size],
    ['first', 'next', previous === undefined ? undefined : 0],
  ];
  return places
    .flatMap(([rel, role, start]) => {
      const target = start === undefined ? undefined : urlOf(role, start, parameters, cut, context);
      return target === undefined ? [] : [`<${target}>; rel="${rel}"`];
    })
    .join(', ');
}
