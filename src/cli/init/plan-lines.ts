import type { ProviderPlan } from './plan-provider.ts';
import type { PlannedFile } from './planned-file.ts';

/** How many operations a line names. */
const NAMED = 5;

/** What became of each file. */
export function planLines(plan: readonly PlannedFile[]): readonly string[] {
  return plan.map(
    ({ path, fate, note = '' }) => `${fate.padEnd(9)} ${path}${note === '' ? '' : `: ${note}`}`,
  );
}

/** What of a spec is not as it was. */
export function specLines(added: ProviderPlan | undefined): readonly string[] {
  if (added === undefined) return [];
  const { id, spec } = added;
  const file = `specs/${id}/openapi.yaml`;
  const shown = spec.named
    .slice(0, NAMED)
    .map(({ operation, operationId }) => `${operationId} (${operation})`);
  const more = spec.named.length > NAMED ? ` and ${spec.named.length - NAMED} more` : '';
  return [
    ...(spec.version.startsWith('3.0') ? [`${file} is OpenAPI 3.1.0, made of ${spec.version}.`] : []),
    ...(shown.length === 0 ? [] : [`Named what had no operationId: ${shown.join(', ')}${more}.`]),
  ];
}

/** What to do now. */
export function nextSteps(isNew: boolean, added: ProviderPlan | undefined): readonly string[] {
  const generate = added?.isGenerated === false ? ['npx lockstep generate'] : [];
  const install = isNew || generate.length > 0 ? ['npm install'] : [];
  const serve = added === undefined ? 'npm run mock' : `npx lockstep mock --provider ${added.id}`;
  const steps = [...install, ...generate, ...(isNew ? ['npm test'] : []), serve];
  const what =
    added === undefined
      ? 'The project is there, with an example to look at.'
      : `The provider "${added.id}" is there, with ${added.operations} ${added.operations === 1 ? 'operation' : 'operations'}.`;
  return [
    ...(added === undefined
      ? []
      : [
          `"lockstep verify" needs a recording of it in contract-tests/${added.id}/recordings: "npx lockstep record --provider ${added.id} --target URL" makes one.`,
        ]),
    `${what} Next: ${steps.join(', then ')}.`,
  ];
}
