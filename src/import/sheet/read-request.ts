import type { DraftBody, DraftContent, DraftParameter, DraftSchema, HttpMethod, Source } from '../draft.ts';
import type { FieldRow } from '../field/field-row.ts';
import { rowTree } from '../field/row-tree.ts';
import { requiredOf, type SchemaContext, toSchema } from '../field/to-schema.ts';
import type { PageContext } from './page-context.ts';
import type { RawOperation, Section } from './raw-operation.ts';
import { bodySchema, type RowTable, readExamples, rowsOfTable, type ShownExample } from './read-section.ts';
import { shownParameters } from './shown-parameters.ts';

export interface RequestReading {
  readonly parameters: readonly DraftParameter[];
  readonly body: DraftBody | undefined;
}

type Place = DraftParameter['place'] | 'body' | 'form';

const BODYLESS: ReadonlySet<HttpMethod> = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE']);
const PLACES: Readonly<Record<string, Place>> = {
  query: 'query',
  get: 'query',
  url: 'query',
  querystring: 'query',
  header: 'header',
  headers: 'header',
  path: 'path',
  uri: 'path',
  rest: 'path',
  cookie: 'cookie',
  body: 'body',
  json: 'body',
  post: 'body',
  form: 'form',
  formdata: 'form',
  'form-data': 'form',
};

/** The parameters and the body that the request sections of an operation describe. */
export function readRequest(
  raw: RawOperation,
  method: HttpMethod,
  path: string,
  context: PageContext,
): RequestReading {
  const sections = raw.sections.filter(({ side }) => side === 'request');
  const parameters: DraftParameter[] = [];
  const bodies: RowTable[] = [];
  const shown: ShownExample[] = [];
  let isForm = false;
  let assumedAt: number | undefined;
  for (const section of sections) {
    for (const table of section.tables) {
      const rows = rowsOfTable(table, section.anchor, context);
      const groups = byPlace(rows, section, method, path);
      isForm ||= section.place === 'form' || groups.isForm;
      if (groups.assumed) assumedAt ??= table.line;
      parameters.push(...toParameters(groups, rows.flagged, context));
      const body = groups.rows.get('body') ?? [];
      if (body.length > 0) bodies.push({ ...rows, rows: body });
    }
    if (section.place !== 'query' && section.place !== 'header' && section.place !== 'path') {
      shown.push(...readExamples(section.examples, section.outcome, 'body:', context));
    }
  }
  if (assumedAt !== undefined) {
    const chosen = BODYLESS.has(method) ? 'query' : 'body';
    context.log.add({ code: 'place-assumed', line: assumedAt, read: method, chosen });
  }
  const mediaType = mediaTypeOf(raw, parameters, isForm);
  const isBodyless = BODYLESS.has(method) && bodies.length === 0;
  if (isBodyless) parameters.push(...shownParameters(shown, parameters, context));
  const body = readBody(raw, bodies, isBodyless ? [] : shown, mediaType, context);
  return { parameters: unique(parameters, context), body };
}

interface Groups {
  readonly rows: ReadonlyMap<Place, readonly FieldRow[]>;
  readonly assumed: boolean;
  readonly isForm: boolean;
}

/** The rows of a table by where they are sent; a row that stands deeper goes with the one above it. */
function byPlace(table: RowTable, section: Section, method: HttpMethod, path: string): Groups {
  const rows = new Map<Place, FieldRow[]>();
  let assumed = false;
  let isForm = false;
  let last: Place | undefined;
  const least = Math.min(...table.rows.map(({ depth }) => depth));
  for (const row of table.rows) {
    const stated = PLACES[row.place.toLowerCase().replace(/\s|参数|parameter|param/g, '')];
    let place: Place | undefined = stated ?? (row.depth > least ? last : section.place);
    if (place === undefined) {
      const inPath = path.includes(`{${row.name}}`);
      place = inPath ? 'path' : BODYLESS.has(method) && section.anchor === undefined ? 'query' : 'body';
      assumed ||= !inPath;
    }
    if (place === 'form') isForm = true;
    const group = place === 'form' ? 'body' : place;
    last = place;
    const list = rows.get(group) ?? [];
    list.push(row);
    rows.set(group, list);
  }
  return { rows, assumed, isForm };
}

function toParameters({ rows }: Groups, flagged: boolean, context: PageContext): DraftParameter[] {
  const parameters: DraftParameter[] = [];
  const fieldContext: SchemaContext = { ...context, flagged };
  for (const place of ['path', 'query', 'header', 'cookie'] as const) {
    for (const node of rowTree(rows.get(place) ?? [], context.log)) {
      const { row } = node;
      if (row.name === '') continue;
      const at = `${place}:${row.name}`;
      // A column of values, as in tables of headers, says what is always sent.
      const isFixed =
        row.value !== '' &&
        !/\{\{|[<>$]|[\u4e00-\u9fff]|\s/.test(row.value) &&
        place === 'header' &&
        /^content-type$|^accept$/i.test(row.name);
      const typed =
        row.type === ''
          ? { ...node, row: { ...row, type: 'string', example: row.example || row.value } }
          : node;
      const schema = toSchema(typed, at, fieldContext);
      parameters.push({
        name: row.name,
        place,
        required: place === 'path' ? true : requiredOf(row, at, fieldContext),
        schema: isFixed ? { ...schema, enum: [{ value: row.value }] } : schema,
        source: schema.source,
      });
    }
  }
  return parameters;
}

function unique(parameters: readonly DraftParameter[], { log }: PageContext): DraftParameter[] {
  const known = new Map<string, DraftParameter>();
  for (const parameter of parameters) {
    const key = `${parameter.place}:${parameter.name}`;
    if (known.has(key))
      log.add({
        code: 'name-duplicate',
        line: parameter.source.line,
        place: key,
        read: parameter.name,
        chosen: 'first',
      });
    else known.set(key, parameter);
  }
  return [...known.values()];
}

interface MediaType {
  readonly type: string | undefined;
  readonly isForm: boolean;
}

function mediaTypeOf(raw: RawOperation, parameters: readonly DraftParameter[], isForm: boolean): MediaType {
  const header = parameters.find(({ name, place }) => place === 'header' && /^content-type$/i.test(name));
  const stated = header?.schema.enum?.[0]?.value ?? header?.schema.examples?.[0] ?? raw.mediaType ?? '';
  const texts = raw.sections
    .filter(({ side }) => side === 'request')
    .flatMap(({ texts }) => texts.map(({ text }) => text));
  const said = [String(stated), header?.schema.description ?? '', ...texts].join(' ');
  const [found] = /(?:application|multipart|text)\/[\w.+-]+/i.exec(said) ?? [];
  if (found !== undefined) return { type: found.toLowerCase(), isForm };
  if (/form-?data/i.test(said)) return { type: 'multipart/form-data', isForm };
  if (/urlencoded|表单|\bform\b/i.test(said)) return { type: 'application/x-www-form-urlencoded', isForm };
  return { type: /\bjson\b/i.test(said) ? 'application/json' : undefined, isForm };
}

function readBody(
  raw: RawOperation,
  tables: readonly RowTable[],
  shown: readonly ShownExample[],
  mediaType: MediaType,
  context: PageContext,
): DraftBody | undefined {
  const line = tables[0]?.line ?? shown[0]?.example.source.line ?? raw.line;
  const source: Source = { page: context.log.page, line };
  const schema = bodySchema(tables, shown, 'body:', source, context);
  if (schema === undefined) return undefined;
  const content = contentOf(schema, shown, mediaType, raw, source, context);
  const [root] = tables.flatMap(({ rows }) =>
    rows.filter((row) => row.name === 'body' && row.place === 'body'),
  );
  const required =
    root === undefined
      ? schema.fields?.some((field) => field.required === true) || undefined
      : requiredOf(root, 'body:', { ...context, flagged: true });
  return { required, contents: [content], source };
}

function contentOf(
  schema: DraftSchema,
  shown: readonly ShownExample[],
  mediaType: MediaType,
  raw: RawOperation,
  source: Source,
  { log }: PageContext,
): DraftContent {
  const examples = shown.map(({ example }) => example);
  const content = { schema, examples, source };
  const hasFile =
    schema.fields?.some(
      (field) => field.schema.format === 'binary' || field.schema.items?.format === 'binary',
    ) ?? false;
  if (mediaType.type !== undefined) return { ...content, mediaType: mediaType.type, assumed: [] };
  if (shown.some(({ isForm }) => isForm))
    return { ...content, mediaType: 'application/x-www-form-urlencoded', assumed: [] };
  const isYaml = raw.sections.some(
    ({ side, examples: blocks }) => side === 'request' && blocks.some(({ language }) => language === 'yaml'),
  );
  const isNested =
    schema.fields?.some(
      (field) => (field.schema.fields?.length ?? 0) > 0 || field.schema.types.includes('array'),
    ) ?? true;
  const isJson =
    examples.length > 0 || raw.sections.some(({ side, place }) => side === 'request' && place === 'body');
  // Apifox shows the example of a form as YAML, and says nowhere else that it is one.
  const chosen = hasFile
    ? 'multipart/form-data'
    : isYaml
      ? 'multipart/form-data'
      : isJson || (isNested && !mediaType.isForm)
        ? 'application/json'
        : 'application/x-www-form-urlencoded';
  if (examples.length > 0 && chosen === 'application/json')
    return { ...content, mediaType: chosen, assumed: [] };
  log.add({ code: 'media-type-assumed', line: source.line, place: 'body:', chosen });
  return { ...content, mediaType: chosen, assumed: [{ code: 'media-type' }] };
}
