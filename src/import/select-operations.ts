import type { Doubt } from './doubt.ts';
import type { DraftField, DraftOperation, DraftSelector } from './draft.ts';
import { isChoosingName } from './words/choosing-name.ts';

/** Operations that share method and path, told apart by what each always sends; where that is nothing, a doubt. */
export function selectOperations(operations: readonly DraftOperation[]): {
  readonly operations: readonly DraftOperation[];
  readonly doubts: readonly Doubt[];
} {
  const groups = new Map<string, DraftOperation[]>();
  for (const operation of operations) {
    const key = `${operation.method} ${operation.path}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(operation);
  }
  const doubts: Doubt[] = [];
  const selected = new Map<DraftOperation, readonly DraftSelector[]>();
  for (const [key, group] of groups) {
    if (group.length < 2) continue;
    const choices = group.map(constantsOf);
    const counts = countsOf(choices);
    for (const [at, operation] of group.entries()) {
      const own = (choices[at] ?? []).filter((choice) => counts.get(keyOf(choice)) === 1);
      const all = [
        ...operation.selectors,
        ...own.filter((choice) => !operation.selectors.some(({ name }) => name === choice.name)),
      ];
      selected.set(operation, all);
      const told = all.map(({ place, name, value }) => `${place}:${name}=${String(value)}`).join(', ');
      const code = all.length === 0 ? 'operation-duplicate' : 'selector-assumed';
      if (all.length === 0 || own.length > 0) {
        doubts.push({
          code,
          source: operation.source,
          operation: key,
          read: operation.title ?? '',
          chosen: told,
        });
      }
    }
  }
  return {
    operations: operations.map((operation) => {
      const selectors = selected.get(operation);
      return selectors === undefined ? operation : { ...operation, selectors };
    }),
    doubts,
  };
}

/** In how many operations each choice is found. */
function countsOf(choices: readonly (readonly DraftSelector[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const own of choices) {
    for (const key of new Set(own.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function keyOf({ place, name, value }: DraftSelector): string {
  return JSON.stringify([place, name, value]);
}

/** Parameters and members of the body with one possible value, or, under a name that chooses, one example. */
function constantsOf(operation: DraftOperation): DraftSelector[] {
  const found: DraftSelector[] = [];
  for (const { name, place, schema, source } of operation.parameters) {
    if (place !== 'query' && place !== 'header') continue;
    const [only, second] = schema.enum ?? [];
    if (only !== undefined && second === undefined && !/^content-type$/i.test(name))
      found.push({ place, name, value: only.value, source });
  }
  const [content] = operation.body?.contents ?? [];
  const example = content?.examples[0]?.value;
  collect(content?.schema.fields ?? [], '', example, found);
  return found;
}

function collect(
  fields: readonly DraftField[],
  prefix: string,
  example: unknown,
  found: DraftSelector[],
): void {
  for (const { name, schema } of fields) {
    const shown = typeof example === 'object' && example !== null ? Reflect.get(example, name) : undefined;
    const [only, second] = schema.enum ?? [];
    const { source } = schema;
    if (only !== undefined && second === undefined)
      found.push({ place: 'body', name: `${prefix}${name}`, value: only.value, source });
    else if (isChoosingName(name) && typeof shown === 'string' && shown !== '') {
      found.push({ place: 'body', name: `${prefix}${name}`, value: shown, isGuess: true, source });
    }
    if (schema.fields !== undefined) collect(schema.fields, `${prefix}${name}.`, shown, found);
  }
}
