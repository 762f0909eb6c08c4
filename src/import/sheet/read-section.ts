import { isJsonObject } from '../../json/json-value.ts';
import { readYaml } from '../../spec/read-yaml.ts';
import type { DraftExample, DraftField, DraftSchema, Source } from '../draft.ts';
import { type ExampleNode, exampleLiterals, exampleValue, nodeOf } from '../example/example-node.ts';
import { formExample } from '../example/form-example.ts';
import { inferSchema } from '../example/infer-schema.ts';
import { noteMixed } from '../example/note-mixed.ts';
import { bestPlace, type ObjectPlace, objectPlaces } from '../example/object-places.ts';
import { type ExampleReading, readExample } from '../example/read-example.ts';
import { reconcile } from '../example/reconcile.ts';
import type { FieldRow } from '../field/field-row.ts';
import { findField, insertFields } from '../field/insert-fields.ts';
import { fieldColumns, readRows, withFlags } from '../field/read-rows.ts';
import type { RowNode } from '../field/row-node.ts';
import { rowTree } from '../field/row-tree.ts';
import { toAdditional, toFields, toSchema } from '../field/to-schema.ts';
import type { CodeBlock, TableBlock } from '../page/block.ts';
import { LIMITS } from '../page/limits.ts';
import type { PageContext } from './page-context.ts';
import type { Section } from './raw-operation.ts';

/** The rows of one table, with whether it has a column of required flags. */
export interface RowTable {
  readonly rows: readonly FieldRow[];
  readonly flagged: boolean;
  readonly anchor?: string;
  readonly line: number;
}

export function rowsOfTable(table: TableBlock, anchor: string | undefined, context: PageContext): RowTable {
  const columns = withFlags(fieldColumns(table.header) ?? [], table);
  const rows = readRows(table, columns, context.log);
  const flagged = columns.some(({ kind }) => kind === 'required');
  return { rows, flagged, line: table.line, ...(anchor !== undefined && { anchor }) };
}

export interface ShownExample {
  readonly example: DraftExample;
  readonly node: ExampleNode;
  /** Whether the page shows it as a form, and not as JSON. */
  readonly isForm: boolean;
}

/** The examples of code blocks, with doubts for what had to be mended in them, or could not be read. */
export function readExamples(
  blocks: readonly CodeBlock[],
  outcome: Section['outcome'],
  place: string,
  context: PageContext,
): ShownExample[] {
  const { log } = context;
  return blocks.flatMap((block) => {
    const form = formExample(block);
    const { nodes, repairs } =
      form !== undefined
        ? { nodes: [form], repairs: [] }
        : block.language === 'yaml'
          ? yamlExample(block)
          : readExample(block.text, block.line);
    if (nodes.length === 0) {
      if (block.text.trim() !== '')
        log.add({ code: 'example-unreadable', line: block.line, place, read: block.text });
      return [];
    }
    const kinds = [...new Set(repairs.filter(({ kind }) => kind !== 'comment').map(({ kind }) => kind))];
    const [first] = repairs;
    if (kinds.length > 0 && first !== undefined) {
      log.add({
        code: 'example-repaired',
        line: first.line,
        place,
        read: kinds.join(', '),
        chosen: 'mended',
      });
    }
    const isForm = form !== undefined;
    return nodes.map((node) => ({ node, isForm, example: toExample(node, outcome, log.page) }));
  });
}

/** Apifox shows the bodies of forms as YAML. */
function yamlExample(block: CodeBlock): ExampleReading {
  const reading = readYaml(block.text, { maxDepth: LIMITS.depth });
  return reading.ok && isJsonObject(reading.value)
    ? { nodes: [nodeOf(reading.value, block.line)], repairs: [] }
    : { nodes: [], repairs: [] };
}

function toExample(node: ExampleNode, outcome: Section['outcome'], page: string): DraftExample {
  const literals = exampleLiterals(node);
  return {
    value: exampleValue(node),
    source: { page, line: node.line },
    ...(literals.size > 0 && { literals }),
    ...(outcome !== undefined && { outcome }),
  };
}

/** The schema of one body: its tables, put where the examples show them to belong, and what the examples show besides. */
export function bodySchema(
  tables: readonly RowTable[],
  shown: readonly ShownExample[],
  place: string,
  source: Source,
  context: PageContext,
): DraftSchema | undefined {
  const nodes = shown.map(({ node }) => node);
  const places = objectPlaces(nodes);
  let schema: DraftSchema | undefined;
  for (const table of tables) {
    if (table.rows.length === 0) continue;
    schema = addTable(schema, table, places, place, source, context);
  }
  if (nodes.length === 0) return schema;
  if (schema === undefined) {
    const inferred = inferSchema(nodes, context.log.page, { code: 'field-from-example' });
    noteMixed(inferred, place, context.log);
    return inferred;
  }
  return reconcile(schema, nodes, place, context.log);
}

function addTable(
  schema: DraftSchema | undefined,
  table: RowTable,
  places: readonly ObjectPlace[],
  place: string,
  source: Source,
  context: PageContext,
): DraftSchema {
  const { log } = context;
  const fieldContext = { ...context, flagged: table.flagged };
  const nodes = rowTree(table.rows, log);
  const [first] = nodes;
  const map = toAdditional(nodes, place, fieldContext);
  const root = { ...(schema ?? { types: [], assumed: [], source }), ...map };
  if (first !== undefined && isRoot(first, nodes)) return toSchema(asRoot(first, nodes), place, fieldContext);
  const fields = toFields(nodes, place, fieldContext);
  const target = targetOf(table, root, nodes, places);
  if (target !== undefined) return placed(root, target, fields, places, source);
  if (table.anchor !== undefined) {
    log.add({
      code: 'nesting-lost',
      line: table.line,
      place,
      read: table.anchor,
      chosen: 'outermost object',
    });
  }
  return insertFields(root, rootPath(root, places), fields, undefined, source);
}

/** A body whose examples are lists has its fields in the items. */
function rootPath(root: DraftSchema, places: readonly ObjectPlace[]): readonly string[] {
  const isList =
    root.types.includes('array') ||
    (root.types.length === 0 && places.length > 0 && places[0]?.path[0] === '[]');
  return isList && places.every(({ path }) => path.length > 0) ? ['[]'] : [];
}

const ROOT = /^(?:body|root|data root|根|请求体|\(root\)|payload|raw)$/i;

function isRoot(first: RowNode, nodes: readonly RowNode[]): boolean {
  if (first.row.name === '') return first.children.length > 0 || nodes.length === 1;
  return (
    ROOT.test(first.row.name) &&
    nodes.length === 1 &&
    /obj|array|\[|json|^$/i.test(first.row.type) &&
    (first.children.length > 0 || first.row.place !== '')
  );
}

function asRoot(first: RowNode, nodes: readonly RowNode[]): RowNode {
  const type = first.row.type === '' ? 'object' : first.row.type;
  return { ...first, row: { ...first.row, type }, children: [...first.children, ...nodes.slice(1)] };
}

function targetOf(
  table: RowTable,
  root: DraftSchema,
  nodes: readonly RowNode[],
  places: readonly ObjectPlace[],
): readonly string[] | undefined {
  if (table.anchor !== undefined) {
    const last = table.anchor.split('.').at(-1)?.replace(/\[\]$/, '') ?? '';
    const names = nodes.map(({ row }) => row.name);
    const named = places.filter(({ path }) => path.filter((step) => step !== '[]').at(-1) === last);
    return bestPlace(named, names)?.path ?? named[0]?.path ?? findField(root, last);
  }
  const best = bestPlace(
    places,
    nodes.map(({ row }) => row.name),
  );
  return best === undefined || best.path.length === 0 ? undefined : best.path;
}

/** Fields at the place that suits most of them; one that only another object of the examples has goes there. */
function placed(
  root: DraftSchema,
  target: readonly string[],
  fields: readonly DraftField[],
  places: readonly ObjectPlace[],
  source: Source,
): DraftSchema {
  return insertFields(
    root,
    target,
    fields,
    places.length > 0 ? { code: 'nesting-from-example' } : undefined,
    source,
  );
}
