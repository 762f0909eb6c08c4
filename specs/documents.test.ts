import { expect, test } from 'vitest';
import { compareRows } from './compare-document.ts';
import type { DocumentedOperation, DocumentRow } from './document-table.ts';
import { eiotclubDocument } from './eiotclub/document.ts';
import { type Node, operationsOf, readSpec, type SpecOperation } from './read-spec.ts';
import { smartproxyDocument } from './smartproxy/document.ts';
import { requestRows, responseRows } from './spec-rows.ts';
import { tibiotDocument } from './tibiot/document.ts';
import { yunshopDocument } from './yunshop/document.ts';

const documents = [eiotclubDocument, smartproxyDocument, yunshopDocument, tibiotDocument];

const documented = documents.flatMap(({ id, operations }) =>
  operations.map((operation) => ({ id, operationId: operation.operationId, operation })),
);

function specOperation(id: string, operationId: string): { spec: Node; operation: SpecOperation } {
  const spec = readSpec(id);
  const operation = operationsOf(spec).find((each) => each.operationId === operationId);
  if (!operation) throw new Error(`specs/${id}/openapi.yaml has no operation ${operationId}`);
  return { spec, operation };
}

function compare(id: string, table: DocumentedOperation): { problems: string[]; departures: string[] } {
  const { spec, operation } = specOperation(id, table.operationId);
  const sides = [
    compareRows(table.request, requestRows(spec, operation)),
    compareRows(table.response, responseRows(spec, operation)),
  ];
  return {
    problems: sides.flatMap(({ problems }) => problems.map((each) => `${id} ${table.operationId} ${each}`)),
    departures: sides.flatMap(({ departures }) => departures).sort(),
  };
}

function selectors({ parameters }: SpecOperation): { [name: string]: unknown } {
  const fixed = parameters.filter(({ in: place, schema }) => {
    return place === 'query' && typeof schema === 'object' && schema !== null && 'const' in schema;
  });
  return Object.fromEntries(fixed.map((parameter) => [parameter['name'], Object(parameter['schema']).const]));
}

test('The tables hold the twelve operations with all the rows that were counted in the documents.', () => {
  const counts = documented.map(({ operationId, operation }) => {
    return [operationId, operation.request.length, operation.response.length];
  });
  expect(counts).toEqual([
    ['listPoolRecords', 17, 15],
    ['listPackageOrders', 15, 26],
    ['listUserProducts', 5, 18],
    ['listPackageLogs', 1, 53],
    ['getPoolDetail', 1, 32],
    ['getPoolMonthUsage', 2, 7],
    ['getPoolDayUsage', 2, 7],
    ['getBatchStatus', 1, 8],
    ['getCardDetail', 1, 14],
    ['switchCardNetwork', 3, 10],
    ['getCardMonthUsage', 2, 7],
    ['getCardDayUsage', 2, 7],
  ]);
});

test('No table names a place twice.', () => {
  for (const { operation } of documented) {
    for (const rows of [operation.request, operation.response]) {
      const places = rows.map(({ at }) => at);
      expect(new Set(places).size, operation.operationId).toBe(places.length);
    }
  }
});

test.each(documents)('The spec of $id has the documented operations and no other.', ({ id, operations }) => {
  const inSpec = operationsOf(readSpec(id)).map((each) => {
    return { operationId: each.operationId, method: each.method, path: each.path, select: selectors(each) };
  });
  const wanted = operations.map(({ operationId, method, path, select }) => {
    return { operationId, method, path, select: select ?? {} };
  });
  const byName = (one: { operationId: string }, other: { operationId: string }): number => {
    return one.operationId < other.operationId ? -1 : 1;
  };
  expect(inSpec.sort(byName)).toEqual(wanted.sort(byName));
});

test.each(documented)(
  'The spec of $id $operationId agrees with the document field by field.',
  ({ id, operation }) => {
    expect(compare(id, operation).problems).toEqual([]);
  },
);

test.each(documented)(
  'Only the listed places of $id $operationId go beyond the document.',
  ({ id, operation }) => {
    expect(compare(id, operation).departures).toEqual([...operation.departures].sort());
  },
);

/** The same row with one thing changed, for everything a row can state. */
function corruptions(row: DocumentRow): DocumentRow[] {
  return [
    { ...row, at: `${row.at}X` },
    { ...row, type: row.type === 'boolean' ? 'string' : 'boolean' },
    { ...row, required: !row.required },
    { ...row, enum: ['wrong'] },
    { ...row, default: 'wrong' },
    { ...row, minimum: -77 },
    { ...row, maximum: -77 },
    { ...row, minLength: 77 },
    { ...row, maxLength: 77 },
    { ...row, minItems: 77 },
    { ...row, maxItems: 77 },
    { ...row, unit: row.unit === 'fen' ? 'bytes' : 'fen' },
  ];
}

test.each(documented)(
  'A wrong or lost row in the table of $id $operationId is noticed.',
  ({ id, operation }) => {
    const { spec, operation: inSpec } = specOperation(id, operation.operationId);
    const sides = [
      { rows: operation.request, found: requestRows(spec, inSpec) },
      { rows: operation.response, found: responseRows(spec, inSpec) },
    ];
    for (const { rows, found } of sides) {
      const truth = JSON.stringify(compareRows(rows, found));
      for (const [index, row] of rows.entries()) {
        for (const changed of [[], ...corruptions(row).map((each) => [each])]) {
          const message = `${row.at} -> ${JSON.stringify(changed)}`;
          expect(JSON.stringify(compareRows(rows.toSpliced(index, 1, ...changed), found)), message).not.toBe(
            truth,
          );
        }
      }
    }
  },
);
