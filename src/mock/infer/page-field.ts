import { plainName } from './plain-name.ts';
import { isObjectView, isScalarView, type SchemaView, type SchemaViews } from './schema-view.ts';

/** What of a page a member of an envelope, or a header, tells. */
export type PageRole =
  | 'total'
  | 'pages'
  | 'page'
  | 'size'
  | 'offset'
  | 'count'
  | 'hasMore'
  | 'hasPrevious'
  | 'isFirst'
  | 'isLast'
  | 'isEmpty'
  | 'next'
  | 'previous';

export interface PageField {
  /** Names of properties, from the body down. */
  readonly path: readonly string[];
  readonly role: PageRole;
  readonly types: ReadonlySet<string>;
  /** The text is a URL, not a cursor. */
  readonly isUrl: boolean;
  /** A body without it keeps the spec. */
  readonly optional: boolean;
}

const ROLES: readonly (readonly [PageRole, readonly string[]])[] = [
  [
    'total',
    ['total', 'totalcount', 'totalitems', 'totalresults', 'totalrecords', 'totalelements', 'totalsize'],
  ],
  ['pages', ['pages', 'totalpages', 'pagecount', 'lastpage', 'pagestotal', 'numpages']],
  ['page', ['page', 'currentpage', 'pagenumber', 'pageno', 'pagenum', 'pageindex', 'number']],
  ['size', ['perpage', 'pagesize', 'limit', 'size', 'itemsperpage']],
  ['offset', ['offset', 'skip', 'startindex']],
  ['count', ['count', 'numberofelements', 'returned', 'resultcount']],
  ['hasMore', ['hasmore', 'hasnext', 'hasnextpage', 'more', 'hasmoreitems', 'hasnextresults']],
  ['hasPrevious', ['hasprevious', 'hasprev', 'haspreviouspage', 'hasprevpage']],
  ['isFirst', ['first', 'isfirst', 'isfirstpage']],
  ['isLast', ['last', 'islast', 'islastpage']],
  ['isEmpty', ['empty', 'isempty']],
  [
    'next',
    ['next', 'nextcursor', 'nextpagetoken', 'nexttoken', 'nextpage', 'nexturl', 'nextlink', 'nextpageurl'],
  ],
  ['previous', ['previous', 'prev', 'prevcursor', 'previouspage', 'prevpage', 'prevurl', 'previousurl']],
];

const FLAGS: ReadonlySet<PageRole> = new Set(['hasMore', 'hasPrevious', 'isFirst', 'isLast', 'isEmpty']);
const LINKS: ReadonlySet<PageRole> = new Set(['next', 'previous']);
/** Objects in which an envelope keeps what it tells of the page. */
const HOLDERS = /^(meta|metadata|pagination|paging|page|pageinfo|links|pagemetadata|pageable|cursors)$/;

/** What an envelope tells of the page, beside the rows. */
export function pageFields(
  body: SchemaView,
  rows: readonly string[],
  views: SchemaViews,
): readonly PageField[] {
  if (rows.length === 0) return [];
  const holders = rows.length > 1 ? [[], rows.slice(0, -1)] : [[]];
  const found = holders.flatMap((path) => fieldsIn(viewAt(body, path, views), path, views, true));
  const hasTotal = found.some(({ role }) => role === 'total');
  // Where nothing else tells how many there are, `count` does.
  return hasTotal
    ? found
    : found.map((field) => (field.role === 'count' ? { ...field, role: 'total' } : field));
}

function viewAt(body: SchemaView, path: readonly string[], views: SchemaViews): SchemaView {
  return path.reduce((view, name) => views.of(view.properties.get(name)), body);
}

function fieldsIn(
  view: SchemaView,
  path: readonly string[],
  views: SchemaViews,
  deeper: boolean,
): readonly PageField[] {
  return [...view.properties].flatMap(([name, schema]) => {
    const member = views.of(schema);
    const at = [...path, name];
    const optional = !view.required.has(name);
    if (isObjectView(member)) return inObject(plainName(name), member, at, views, deeper, optional);
    const role = roleOf(plainName(name), member);
    return role === undefined ? [] : [fieldOf(at, role, member, optional)];
  });
}

function inObject(
  name: string,
  member: SchemaView,
  at: readonly string[],
  views: SchemaViews,
  deeper: boolean,
  optional: boolean,
): readonly PageField[] {
  // HAL writes a link as an object.
  const href = member.properties.get('href');
  const role = href === undefined ? undefined : linkRole(name);
  if (href !== undefined && role !== undefined)
    return [{ ...fieldOf([...at, 'href'], role, views.of(href), optional), isUrl: true }];
  return deeper && HOLDERS.test(name.replace(/^_/, '')) ? fieldsIn(member, at, views, false) : [];
}

function fieldOf(
  path: readonly string[],
  role: PageRole,
  { types, keywords }: SchemaView,
  optional: boolean,
): PageField {
  const isUrl =
    keywords.some(({ format = '' }) => format.startsWith('uri')) || /ur[li]$|link$/i.test(path.join('/'));
  return { path, role, types, isUrl, optional };
}

/** A flag is a boolean, a link a text or a number, and all else a number. */
function roleOf(name: string, view: SchemaView): PageRole | undefined {
  const isNumber = view.types.has('integer') || view.types.has('number');
  return ROLES.find(([role, names]) => {
    if (!names.includes(name)) return false;
    if (FLAGS.has(role)) return view.types.has('boolean');
    if (LINKS.has(role)) return isScalarView(view) && !view.types.has('boolean');
    return isNumber;
  })?.[0];
}

function linkRole(name: string): PageRole | undefined {
  return ROLES.find(([role, names]) => LINKS.has(role) && names.includes(name))?.[0];
}

/** What of a page a header tells: `x-total-count`, `x-page`. */
export function headerRole(name: string): PageRole | undefined {
  const plain = plainName(name.replace(/^x-/, '').replace(/^pagination-/, ''));
  return ROLES.find(([role, names]) => !FLAGS.has(role) && names.includes(plain))?.[0];
}
