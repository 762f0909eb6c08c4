import type { Operation, Parameter } from '../../spec/operation-table.ts';
import { plainName } from './plain-name.ts';
import { isArrayView, isObjectView, isScalarView, type SchemaView, type SchemaViews } from './schema-view.ts';

/** What the query parameters of a list mean. */
export interface ListParameters {
  readonly filters: readonly ListFilter[];
  readonly page: PageParameter | undefined;
  /** How many rows a page has at most. */
  readonly size: SizeParameter | undefined;
  /** How many rows come before the page. */
  readonly offset: string | undefined;
  /** Where the page before this one ended, or where the one after it begins. */
  readonly after: string | undefined;
  readonly before: string | undefined;
  readonly sort: string | undefined;
  readonly direction: string | undefined;
  /** Properties by plain name. */
  readonly sortable: ReadonlyMap<string, string>;
}

export interface ListFilter {
  readonly parameter: string;
  readonly property: string;
  /** The values that the property can have, where they are listed: others, such as `all`, choose nothing. */
  readonly known: ReadonlySet<string> | undefined;
  /** Values of the parameter that ask for every record. */
  readonly every: ReadonlySet<string>;
}

export interface PageParameter {
  readonly name: string;
  /** The number of the first page. */
  readonly first: 0 | 1;
}

export interface SizeParameter {
  readonly name: string;
  readonly most: number | undefined;
}

const NAMES = {
  page: ['page', 'pagenumber', 'pageno', 'pagenum', 'pageindex', 'currentpage', 'pagecurrent', 'p'],
  size: [
    ...['perpage', 'pagesize', 'limit', 'size', 'pagelimit', 'take', 'top', 'maxresults', 'first', 'count'],
    ...['itemsperpage', 'resultsperpage', 'numresults', 'rows', 'maxitems', 'max', 'psize', 'maxpagesize'],
  ],
  offset: ['offset', 'skip', 'start', 'startindex', 'pageoffset', 'startat', 'from'],
  after: [
    ...['cursor', 'after', 'startingafter', 'pagetoken', 'nexttoken', 'continuationtoken', 'marker'],
    ...['pagecursor', 'pageafter', 'nextpagetoken', 'aftercursor', 'startafter', 'continue', 'bookmark'],
  ],
  before: ['before', 'endingbefore', 'pagebefore', 'beforecursor', 'endbefore'],
  sort: ['sort', 'sortby', 'orderby', 'sortfield', 'order', 'sortcolumn'],
  direction: ['direction', 'sortorder', 'sortdirection', 'orderdirection', 'dir', 'sortdir', 'order'],
} as const;

type Role = keyof typeof NAMES;

export function listParameters(operation: Operation, record: SchemaView, views: SchemaViews): ListParameters {
  const query = operation.parameters.filter(({ in: place }) => place === 'query');
  const find = (role: Role, fits: (view: SchemaView, parameter: Parameter) => boolean) =>
    NAMES[role]
      .map((name) => query.find((one) => plainName(one.name) === name && fits(views.at(one.schema), one)))
      .find((parameter) => parameter !== undefined);
  const page = find('page', isCount);
  const size = find('size', isCount);
  const sort = find('sort', (view) => isSortable(view, record));
  const found = {
    page: page && { name: page.name, first: firstPage(views.at(page.schema)) },
    size: size && { name: size.name, most: mostOf(views.at(size.schema)) },
    offset: find('offset', isCount)?.name,
    after: find('after', (view) => isKey(view) && !isMoment(view))?.name,
    before: find('before', (view) => isKey(view) && !isMoment(view))?.name,
    sort: sort?.name,
    direction: find('direction', (view, { name }) => name !== sort?.name && isDirection(view))?.name,
  };
  const taken = new Set([page?.name, size?.name, found.offset, found.after, found.before, found.sort]);
  taken.add(found.direction);
  return {
    ...found,
    filters: query.filter(({ name }) => !taken.has(name)).flatMap((one) => filterOf(one, record, views)),
    sortable: new Map(
      [...record.properties]
        .filter(([, schema]) => isScalarView(views.of(schema)))
        .map(([name]) => [plainName(name), name]),
    ),
  };
}

function isCount({ types }: SchemaView): boolean {
  return types.has('integer') || types.has('number');
}

function isKey(view: SchemaView): boolean {
  return isScalarView(view) && !view.types.has('boolean');
}

/** `before` and `after` may be dates, which are not positions in a list. */
function isMoment({ keywords }: SchemaView): boolean {
  return keywords.some(({ format }) => format === 'date' || format === 'date-time');
}

function firstPage({ keywords }: SchemaView): 0 | 1 {
  return keywords.some((schema) => schema.default === 0 || schema.minimum === 0) ? 0 : 1;
}

function mostOf({ keywords }: SchemaView): number | undefined {
  return keywords.find(({ maximum }) => maximum !== undefined)?.maximum;
}

/** `order` may name a property or a direction: its values tell, where they are listed. */
function isSortable(view: SchemaView, record: SchemaView): boolean {
  const values = valuesOf(view);
  if (values === undefined) return view.types.has('string') || view.types.has('array');
  const names = [...record.properties.keys()].map(plainName);
  return values.some((value) => names.some((name) => name.startsWith(plainName(value))));
}

function isDirection(view: SchemaView): boolean {
  const values = valuesOf(view);
  return values === undefined || values.some((value) => /^(asc|desc)/i.test(value));
}

function valuesOf({ keywords }: SchemaView): readonly string[] | undefined {
  return keywords.find((schema) => schema.enum !== undefined)?.enum?.map(String);
}

function filterOf(parameter: Parameter, record: SchemaView, views: SchemaViews): readonly ListFilter[] {
  const asked = views.at(parameter.schema);
  if (isObjectView(asked)) return [];
  const wanted = plainName(parameter.name);
  const property = [...record.properties].find(([name]) => plainName(name) === wanted);
  if (property === undefined) return [];
  const view = views.of(property[1]);
  const own = isArrayView(view) && view.items !== undefined ? views.of(view.items) : view;
  if (!isScalarView(own)) return [];
  const known = valuesOf(own);
  // A filter that is off until it is asked for may say so by its default.
  const off = asked.keywords.flatMap(({ default: value }) => (value === undefined ? [] : [String(value)]));
  const every = [
    ...(valuesOf(asked) ?? []).filter((value) => /^(all|any|both)$/i.test(value)),
    ...off.filter((value) => /^(all|any|both|none)$/i.test(value)),
  ].filter((value) => known?.includes(value) !== true);
  return [
    {
      parameter: parameter.name,
      property: property[0],
      known: known === undefined ? undefined : new Set(known),
      every: new Set(every),
    },
  ];
}
