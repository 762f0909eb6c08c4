import { toPointer } from '../../../json/json-pointer.ts';
import type { JsonValue } from '../../../json/json-value.ts';
import { isSuccess } from '../../../provider/outcome.ts';
import type { Outcome } from '../../../provider/provider.ts';
import type { OperationTable } from '../../operation-table.ts';
import { pointerOf } from '../../reference.ts';
import { schemaAt } from '../../schema-at.ts';
import { appliedSchemas } from '../applied-schemas.ts';
import type { LintRule, RawProblem } from '../lint-rule.ts';
import { outcomeValues } from '../outcome-values.ts';

type Schemas = OperationTable['schemas'];

/** Where the status does not tell success from failure the body does, and its type has to follow. */
export const outcomeBranches: LintRule = {
  name: 'outcome-branches',
  needs: 'operations',
  check({ outcome, spec: { table } }) {
    if (outcome === undefined) return [];
    return table.operations
      .flatMap(({ responses }) => responses)
      .filter(({ status }) => /^2(\d\d|XX)$/i.test(status))
      .flatMap(({ pointer, content }) =>
        content
          .filter(({ type }) => /^application\/(json|.+\+json)(\s*;|$)/i.test(type))
          .flatMap(({ type, schema }) =>
            bodyProblems(table.schemas, schema ?? pointer + toPointer(['content', type]), outcome),
          ),
      );
  },
};

function bodyProblems(schemas: Schemas, body: string, outcome: Outcome): readonly RawProblem[] {
  const branches = branchesOf(schemas, body);
  if (branches.length < 2) {
    return [
      {
        pointer: body,
        sentence: `Success and failure are not told apart, though both have ${shown(outcome)}. Write "oneOf" with a schema for each.`,
      },
    ];
  }
  const results = branches.map((branch) => checkBranch(schemas, branch, outcome));
  const problems = results.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) return problems;
  const missing = [true, false].filter((wanted) => !results.some(({ success }) => success === wanted));
  return missing.map((wanted) => ({
    pointer: body,
    sentence: `No alternative is a ${wanted ? `success, whose ${shown(outcome)} is ${listed(outcome.success)}` : 'failure'}. Add it to "oneOf".`,
  }));
}

/** The alternatives, also those of alternatives; none where there is no `oneOf`. */
function branchesOf(schemas: Schemas, body: string): readonly string[] {
  return appliedSchemas(schemas, body).flatMap(({ pointer, schema }) =>
    (schema.oneOf ?? []).flatMap((_, index) => {
      const branch = `${pointer}/oneOf/${index}`;
      const nested = branchesOf(schemas, branch);
      return nested.length > 0 ? nested : [definitionOf(schemas, branch)];
    }),
  );
}

/** A failure that many operations share is one problem. */
function definitionOf(schemas: Schemas, branch: string): string {
  const schema = schemaAt(schemas, branch);
  return typeof schema === 'object' && schema.$ref !== undefined && Object.keys(schema).length === 1
    ? pointerOf(schema.$ref)
    : branch;
}

interface BranchResult {
  readonly problem?: RawProblem;
  readonly success?: boolean;
}

function checkBranch(schemas: Schemas, pointer: string, outcome: Outcome): BranchResult {
  const found = outcomeValues(schemas, pointer, outcome.pointer);
  const problem = (sentence: string): BranchResult => ({ problem: { pointer, sentence } });
  if (found.kind === 'optional') return problem(`${found.property} may be absent. Add it to "required".`);
  if (found.kind === 'free') {
    return problem(`Any value may stand at ${shown(outcome)}. Fix it with "const", or list it in "enum".`);
  }
  const verdicts = new Set(found.values.map((value) => isSuccess(outcome, value)));
  const [success] = verdicts;
  if (verdicts.size !== 1 || success === undefined) {
    return problem(
      `What stands at ${shown(outcome)} may say success as well as failure: ${listed(found.values)}. Split the schema.`,
    );
  }
  return { success };
}

function shown({ pointer }: Outcome): string {
  return pointer === '' ? 'the root of the body' : pointer;
}

function listed(values: readonly JsonValue[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}
