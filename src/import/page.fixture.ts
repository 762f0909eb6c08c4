import type { Doubt, DoubtCode } from './doubt.ts';
import type { DraftDocument, DraftOperation, DraftSchema } from './draft.ts';
import { readPages } from './read-pages.ts';

/** The draft of one page, as its text stands in UTF-8. */
export function readPageText(text: string): DraftDocument {
  return readPages([{ name: 'page.md', bytes: new TextEncoder().encode(text) }]);
}

/** The paths of all fields below a schema, as `a.b[].c`. */
export function fieldPaths(schema: DraftSchema | undefined, prefix = ''): string[] {
  const own = (schema?.fields ?? []).flatMap(({ name, schema: inner }) => [
    `${prefix}${name}`,
    ...fieldPaths(inner, `${prefix}${name}.`),
  ]);
  const items = schema?.items;
  return items === undefined ? own : [...own, ...fieldPaths(items, `${prefix.replace(/\.$/, '')}[].`)];
}

/** What a schema says of the field at a path such as `a.b[].c`. */
export function schemaAt(schema: DraftSchema | undefined, path: string): DraftSchema | undefined {
  let at = schema;
  for (const step of path.split('.')) {
    const [name = '', ...arrays] = step.split('[]');
    if (name !== '') at = at?.fields?.find((field) => field.name === name)?.schema;
    for (const _ of arrays) at = at?.items;
  }
  return at;
}

export function bodyOf(operation: DraftOperation | undefined): DraftSchema | undefined {
  return operation?.body?.contents[0]?.schema;
}

export function answerOf(operation: DraftOperation | undefined): DraftSchema | undefined {
  return operation?.responses[0]?.contents[0]?.schema;
}

export function doubtsOf(draft: DraftDocument, code: DoubtCode): readonly Doubt[] {
  return draft.doubts.filter((doubt) => doubt.code === code);
}
