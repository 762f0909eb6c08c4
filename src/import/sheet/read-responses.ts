import type { DraftResponse, DraftSchema } from '../draft.ts';
import { objectPlaces } from '../example/object-places.ts';
import type { TableBlock } from '../page/block.ts';
import { readColumn } from '../words/column.ts';
import { readType } from '../words/read-type.ts';
import type { PageContext } from './page-context.ts';
import type { RawOperation, Section } from './raw-operation.ts';
import { bodySchema, readExamples, rowsOfTable, type ShownExample } from './read-section.ts';
import { scatterRows } from './scatter-rows.ts';

/** An answer with one of these has no body (RFC 9110, section 15). */
const BODYLESS = new Set(['204', '205', '304']);

interface Stated {
  readonly description: string;
  readonly model: string;
  readonly line: number;
}

/** The responses that a page describes: by its table of statuses, its tables of fields, its examples. */
export function readResponses(raw: RawOperation, context: PageContext): DraftResponse[] {
  const stated = readStatuses(raw.statuses);
  const sections = raw.sections.filter(
    ({ side, status, tables, examples }) =>
      side === 'response' && (status !== undefined || tables.length + examples.length > 0),
  );
  const fallback = [...stated.keys()].find((status) => /^2/.test(status)) ?? [...stated.keys()][0] ?? '200';
  const statuses = new Set([...stated.keys(), ...sections.map(({ status }) => status ?? fallback)]);
  if (statuses.size === 0) {
    context.log.add({ code: 'response-empty', line: raw.line, chosen: '200' });
    const source = { page: context.log.page, line: raw.line };
    return [{ status: '200', headers: [], contents: [], assumed: [{ code: 'status' }], source }];
  }
  return [...statuses].map((status) => {
    const own = sections.filter((section) => (section.status ?? fallback) === status);
    const isGuess = !stated.has(status) && own.every((section) => section.status === undefined);
    return readResponse(raw, status, stated.get(status), own, isGuess, context);
  });
}

function readStatuses(tables: readonly TableBlock[]): ReadonlyMap<string, Stated> {
  const statuses = new Map<string, Stated>();
  for (const table of tables) {
    const kinds = table.header.map((heading) => readColumn(heading).kind);
    const modelAt = kinds.indexOf('model');
    for (const { cells, line } of table.rows) {
      const [status = ''] = (cells[0]?.text ?? '').toLowerCase().split(/\s/, 1);
      if (!/^(?:\d{3}|[1-5]xx|default)$/.test(status)) continue;
      const model = modelAt === -1 ? '' : (cells[modelAt]?.text ?? '');
      const texts = cells.filter((_, at) => at > 0 && at !== modelAt).map(({ text }) => text);
      const description = texts.findLast((text) => text !== '' && text !== 'none') ?? '';
      statuses.set(status, { description, model: model === 'Inline' || model === 'none' ? '' : model, line });
    }
  }
  return statuses;
}

function readResponse(
  raw: RawOperation,
  status: string,
  stated: Stated | undefined,
  sections: readonly Section[],
  isGuess: boolean,
  context: PageContext,
): DraftResponse {
  const { log } = context;
  const place = `${status}:`;
  const line = stated?.line ?? sections[0]?.line ?? raw.line;
  const source = { page: log.page, line };
  const shown: ShownExample[] = sections.flatMap((section) =>
    readExamples(section.examples, section.outcome, place, context),
  );
  const places = objectPlaces(shown.map(({ node }) => node));
  const tables = sections.flatMap((section) =>
    section.tables.flatMap((table) => scatterRows(rowsOfTable(table, section.anchor, context), places)),
  );
  const model = modelSchema(stated, source, place, context);
  const schema = model ?? bodySchema(tables, shown, place, source, context);
  const described = { status, headers: [], source, assumed: isGuess ? [{ code: 'status' as const }] : [] };
  const description = stated?.description ?? '';
  const both = { ...described, ...(description !== '' && { description }) };
  if (isEmpty(schema) && !BODYLESS.has(status))
    log.add({ code: 'response-empty', line, place, chosen: 'any' });
  if (schema === undefined) return { ...both, contents: [] };
  const content = {
    mediaType: 'application/json',
    schema,
    examples: shown.map(({ example }) => example),
    assumed: [],
    source,
  };
  return { ...both, contents: [content] };
}

/** An example `{}`, which is what a generator makes of nothing, describes nothing. */
function isEmpty(schema: DraftSchema | undefined): boolean {
  if (schema === undefined) return true;
  return schema.model === undefined && schema.types[0] === 'object' && (schema.fields ?? []).length === 0;
}

function modelSchema(
  stated: Stated | undefined,
  source: DraftResponse['source'],
  place: string,
  { log, models }: PageContext,
): DraftSchema | undefined {
  if (stated === undefined || stated.model === '') return undefined;
  const type = readType(stated.model);
  const name = type.model ?? type.items?.model;
  if (name !== undefined && !models.has(name)) {
    log.add({ code: 'model-unknown', line: stated.line, place, read: name });
    return undefined;
  }
  if (type.model !== undefined) return { types: ['object'], model: type.model, assumed: [], source };
  const items: DraftSchema | undefined = type.items && {
    types: type.items.types,
    ...(type.items.model !== undefined && { model: type.items.model }),
    assumed: [],
    source,
  };
  return { types: type.types, ...(items && { items }), assumed: [], source };
}
