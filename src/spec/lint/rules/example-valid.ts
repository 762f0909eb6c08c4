import { ownError } from '../../../errors/lockstep-error.ts';
import { toPointer, valueAt } from '../../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../json/json-value.ts';
import type { CompiledSpec } from '../../compiled-spec.ts';
import { describeExpectation } from '../../describe-violation.ts';
import { pointerOf } from '../../reference.ts';
import { schemaAt } from '../../schema-at.ts';
import { violationsOf } from '../../violations-of.ts';
import type { DocumentNode } from '../document-nodes.ts';
import type { LintRule, RawProblem } from '../lint-rule.ts';

/** Values outside an open enumeration are to be expected, in examples too. */
export const exampleValid: LintRule = {
  name: 'example-valid',
  needs: 'operations',
  check({ root, nodes, spec }) {
    return nodes
      .flatMap((node) => examplesOf(root, node))
      .filter(({ schema }) => schemaAt(spec.table.schemas, schema) !== undefined)
      .flatMap((example) => problemsOf(spec, example));
  },
};

interface Example {
  readonly pointer: string;
  readonly value: JsonValue;
  /** JSON Pointer of its schema; where no operation uses it, the table does not know it. */
  readonly schema: string;
}

function examplesOf(root: JsonObject, { kind, pointer, node }: DocumentNode): readonly Example[] {
  if (kind !== 'schema' && kind !== 'media' && kind !== 'parameter') return [];
  const schema = kind === 'schema' ? pointer : `${pointer}/schema`;
  const { example, examples } = node;
  return [
    ...(example === undefined ? [] : [{ pointer: `${pointer}/example`, value: example, schema }]),
    ...manyOf(root, `${pointer}/examples`, examples).map((each) => ({ ...each, schema })),
  ];
}

/** In a schema, examples are a list of values; elsewhere a map of objects, which may be references. */
function manyOf(
  root: JsonObject,
  pointer: string,
  examples: JsonValue | undefined,
): readonly Pick<Example, 'pointer' | 'value'>[] {
  if (isJsonArray(examples))
    return examples.map((value, index) => ({ pointer: `${pointer}/${index}`, value }));
  if (!isJsonObject(examples)) return [];
  return Object.keys(examples).flatMap((name) => {
    const at = targetOf(root, pointer + toPointer([name]));
    const value = valueAt(root, `${at}/value`);
    return value === undefined ? [] : [{ pointer: `${at}/value`, value }];
  });
}

/** References are known to lead somewhere, and not in a circle. */
function targetOf(root: JsonObject, pointer: string): string {
  const node = valueAt(root, pointer);
  const reference = isJsonObject(node) ? node['$ref'] : undefined;
  return typeof reference === 'string' ? targetOf(root, pointerOf(reference)) : pointer;
}

function problemsOf(spec: CompiledSpec, { pointer, value, schema }: Example): readonly RawProblem[] {
  try {
    return violationsOf(spec, schema, value)
      .filter(({ open }) => !open)
      .map((violation) => ({
        pointer: pointer + violation.pointer,
        sentence: `The example breaks ${violation.specPointer}: expected ${describeExpectation(violation)}, received ${JSON.stringify(violation.received)}.`,
      }));
  } catch (error) {
    return [{ pointer: schema, sentence: ownError(error).message }];
  }
}
