import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import { pointerTokens } from '../../src/json/json-pointer.ts';
import type { OperationTable } from '../../src/spec/operation-table.ts';

type Node = { [name: string]: unknown };

/** Whether a value keeps the schema at a pointer, by an Ajv 2020-12 that knows nothing of Lockstep. */
export type Judge = (pointer: string) => ValidateFunction;

/** Of all schemas of a table, put back to where they stand in the document, so that references lead where they say. */
export function judgeOf({ schemas }: Pick<OperationTable, 'schemas'>): Judge {
  const document: Node = { $id: 'https://judge.invalid/document' };
  // What stands inside of another schema is there already.
  for (const pointer of Object.keys(schemas).sort((a, b) => a.length - b.length)) {
    place(document, pointerTokens(pointer), structuredClone(schemas[pointer]));
  }
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false });
  // The package is CommonJS: its default export stands one level further in, or not, by who loads it.
  const add = 'default' in formatsModule ? formatsModule.default : formatsModule;
  (add as (instance: Ajv2020) => void)(ajv);
  ajv.addSchema(document);
  return (pointer) => ajv.compile({ $ref: `https://judge.invalid/document#${encodeURI(pointer)}` });
}

function place(document: Node, tokens: readonly string[], schema: unknown): void {
  let node = document;
  for (const token of tokens.slice(0, -1)) {
    const inside = (node[token] ?? {}) as Node;
    node[token] = inside;
    node = inside;
  }
  const last = tokens.at(-1) ?? '';
  if (node[last] === undefined) node[last] = schema;
}
