import type { DoubtLog } from '../doubt-log.ts';
import type { DraftSchema } from '../draft.ts';
import type { ExampleNode } from './example-node.ts';
import { isPlaceholder } from './infer-schema.ts';

/** Values of an example that a list of values or a limit leaves out. The list takes them in, as a guess. */
export function checkValues(
  schema: DraftSchema,
  nodes: readonly ExampleNode[],
  place: string,
  log: DoubtLog,
): DraftSchema {
  const values = nodes.flatMap((node) => (node.kind === 'scalar' && !isPlaceholder(node) ? [node] : []));
  for (const { value, line } of values) {
    const limit = brokenLimit(schema, value);
    if (limit === undefined) continue;
    log.add({
      code: 'value-outside-limits',
      line,
      place,
      read: String(value),
      against: limit,
      chosen: limit,
    });
    break;
  }
  const choices = schema.enum;
  if (choices === undefined) return schema;
  const odd = values.filter(
    ({ value }) =>
      value !== null &&
      value !== '' &&
      !isMade(value) &&
      !choices.some((choice) => String(choice.value) === String(value)),
  );
  const [first] = odd;
  if (first === undefined) return schema;
  const more = [...new Set(odd.map(({ value }) => value))];
  const against = choices.map(({ value }) => String(value)).join(', ');
  log.add({
    code: 'value-outside-enum',
    line: first.line,
    place,
    read: more.join(', '),
    against,
    chosen: `${against}, ${more.join(', ')}`,
  });
  return {
    ...schema,
    enum: [...choices, ...more.map((value) => ({ value }))],
    open: schema.open ?? { code: 'enum-exceeded-by-example', read: more.join(', ') },
    assumed: [...schema.assumed, { code: 'enum-widened-by-example', read: more.join(', ') }],
  };
}

/** What a generator of examples writes for any text and any number. */
function isMade(value: string | number | boolean | null): boolean {
  return value === 'string' || value === 0;
}

function brokenLimit(schema: DraftSchema, value: string | number | boolean | null): string | undefined {
  if (typeof value === 'number' && value !== 0) {
    if (schema.minimum !== undefined && value < schema.minimum) return `at least ${schema.minimum}`;
    if (schema.maximum !== undefined && value > schema.maximum) return `at most ${schema.maximum}`;
  }
  if (typeof value !== 'string' || schema.maxLength === undefined) return undefined;
  return value.length > schema.maxLength ? `at most ${schema.maxLength} characters` : undefined;
}
