import type { DraftParameter } from '../draft.ts';
import { type ExampleNode, exampleValue } from '../example/example-node.ts';
import { inferSchema } from '../example/infer-schema.ts';
import type { PageContext } from './page-context.ts';
import type { ShownExample } from './read-section.ts';

/**
 * What the examples of a request without a body show: its members can only be sent in the query. `known` are the
 * parameters that tables list.
 */
export function shownParameters(
  shown: readonly ShownExample[],
  known: readonly DraftParameter[],
  { log }: PageContext,
): readonly DraftParameter[] {
  const nodes = shown.map(({ node }) => node);
  const members = nodes.flatMap((node) => (node.kind === 'object' ? node.members : []));
  const fresh = members.filter(
    ({ name }, at) =>
      !known.some((parameter) => parameter.name === name) &&
      members.findIndex((member) => member.name === name) === at,
  );
  const [first] = fresh;
  if (first !== undefined) {
    const read = fresh.map(({ name }) => name).join(', ');
    log.add({ code: 'only-in-example', line: first.line, place: 'query:', read, chosen: 'optional' });
  }
  for (const { node } of shown.filter((one) => one.node.kind !== 'object')) {
    const read = JSON.stringify(exampleValue(node));
    log.add({ code: 'prose-only', line: node.line, place: 'query:', read, chosen: 'left out' });
  }
  return fresh.map(({ name, value }) => parameterOf(name, value, log.page));
}

function parameterOf(name: string, value: ExampleNode, page: string): DraftParameter {
  const schema = inferSchema([value], page, { code: 'field-from-example' });
  return {
    ...{ name, place: 'query', required: undefined, source: schema.source },
    schema: { ...schema, ...(value.kind === 'scalar' && { examples: [value.value] }) },
  };
}
