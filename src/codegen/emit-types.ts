import type ts from 'typescript';
import { LockstepError } from '../errors/lockstep-error.ts';
import { pointerTokens } from '../json/json-pointer.ts';
import type { Outcome } from '../provider/provider.ts';
import type { LoadedSpec } from '../spec/load-spec.ts';
import type { OperationTable } from '../spec/operation-table.ts';
import { pointerOf } from '../spec/reference.ts';
import type { Schema, SchemaObject } from '../spec/schema.ts';
import { schemaAt } from '../spec/schema-at.ts';

/**
 * The types of a spec, by openapi-typescript. An open enumeration admits other values of its type as well,
 * except in the outcome, which tells success and failure apart.
 *
 * @throws LockstepError `PEER_MISSING` where openapi-typescript or typescript is not installed.
 */
export async function emitTypes(spec: LoadedSpec, outcome: Outcome | undefined): Promise<string> {
  const { default: openapiTS, astToString, ts: typescript } = await loadPeers();
  const closed = outcomeSchemas(spec.table, outcome);
  // The document is handed over as a copy, since openapi-typescript bundles in place.
  const nodes = await openapiTS(structuredClone(spec.root) as never, {
    silent: true,
    defaultNonNullable: false,
    transform: (schema) => {
      // Whatever its type says, a schema may be true or false.
      if (typeof schema !== 'object') return undefined;
      const values: unknown = 'enum' in schema ? schema.enum : undefined;
      if (!('x-lockstep-open-enum' in schema) || !Array.isArray(values) || closed.has(valuesKey(values)))
        return undefined;
      return openEnumeration(typescript, values);
    },
  });
  return astToString(nodes);
}

async function loadPeers() {
  try {
    const [generator, { default: typescript }] = await Promise.all([
      import('openapi-typescript'),
      import('typescript'),
    ]);
    return { ...generator, ts: typescript };
  } catch (cause) {
    throw new LockstepError(
      'PEER_MISSING',
      'Failed to generate types: openapi-typescript and typescript are needed. Install them: npm install --save-dev openapi-typescript@7 typescript@5',
      { cause },
    );
  }
}

function valuesKey(values: readonly unknown[]): string {
  return JSON.stringify(values);
}

/** The enumerations of the outcome in every body, which stay closed. */
function outcomeSchemas(table: OperationTable, outcome: Outcome | undefined): ReadonlySet<string> {
  if (outcome === undefined) return new Set();
  const bodies = table.operations.flatMap(({ responses }) => responses.flatMap(({ content }) => content));
  let found = bodies.flatMap(({ schema }) =>
    schema === undefined ? [] : branches(table, schemaAt(table.schemas, schema) ?? true),
  );
  for (const name of pointerTokens(outcome.pointer)) {
    found = found.flatMap(({ properties = {} }) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return property === undefined ? [] : branches(table, property);
    });
  }
  return new Set(found.flatMap((schema) => (schema.enum === undefined ? [] : [valuesKey(schema.enum)])));
}

/** Every schema that applies to a value, be it as an alternative. */
function branches(table: OperationTable, schema: Schema): readonly SchemaObject[] {
  if (typeof schema === 'boolean') return [];
  if (schema.$ref !== undefined)
    return branches(table, schemaAt(table.schemas, pointerOf(schema.$ref)) ?? true);
  const choices = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  return [schema, ...choices.flatMap((choice) => branches(table, choice))];
}

/** `9 | 11 | (number & {})`: the known values are offered, the others of their types allowed. */
function openEnumeration(typescript: typeof ts, values: readonly unknown[]): ts.TypeNode {
  const { factory, SyntaxKind } = typescript;
  const keywords: ts.KeywordTypeSyntaxKind[] = [];
  if (values.some((value) => typeof value === 'string')) keywords.push(SyntaxKind.StringKeyword);
  if (values.some((value) => typeof value === 'number')) keywords.push(SyntaxKind.NumberKeyword);
  const others = keywords.map((keyword) =>
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(keyword),
        factory.createTypeLiteralNode([]),
      ]),
    ),
  );
  return factory.createUnionTypeNode([...values.map((value) => literalType(typescript, value)), ...others]);
}

function literalType({ factory, SyntaxKind }: typeof ts, value: unknown): ts.TypeNode {
  if (typeof value === 'string') return factory.createLiteralTypeNode(factory.createStringLiteral(value));
  if (typeof value === 'number') {
    const size = factory.createNumericLiteral(Math.abs(value));
    return factory.createLiteralTypeNode(value < 0 ? factory.createPrefixMinus(size) : size);
  }
  if (typeof value === 'boolean')
    return factory.createLiteralTypeNode(value ? factory.createTrue() : factory.createFalse());
  return value === null
    ? factory.createLiteralTypeNode(factory.createNull())
    : factory.createKeywordTypeNode(SyntaxKind.UnknownKeyword);
}
