import { LockstepError, ownError } from '../../errors/lockstep-error.ts';
import type { Outcome } from '../../provider/provider.ts';
import { buildTable } from '../build-table.ts';
import { checkReferences } from '../check-references.ts';
import { compileSpec } from '../compile-spec.ts';
import type { CompiledSpec } from '../compiled-spec.ts';
import type { SpecDocument } from '../load-document.ts';
import { documentNodes } from './document-nodes.ts';
import type { LintRule, LintSubject, RawProblem } from './lint-rule.ts';
import { lintRules } from './registry.ts';

export interface LintProblem extends RawProblem {
  /** The name of the rule. */
  readonly rule: string;
}

export interface LintResult {
  /** In the order of the rules; no two are the same. */
  readonly problems: readonly LintProblem[];
  /** Why the operations could not be read, where that left rules unchecked. */
  readonly unread: LockstepError | undefined;
}

/**
 * Checks a document against all rules, or those that are named. Never throws for what stands in the document.
 */
export async function lintDocument(
  document: SpecDocument,
  outcome: Outcome | undefined,
  rules: readonly LintRule[] = lintRules,
): Promise<LintResult> {
  const subject: LintSubject = { root: document.root, nodes: documentNodes(document.root), outcome };
  const spec = readSpec(document);
  const problems = new Map<string, LintProblem>();
  for (const rule of rules) {
    for (const { pointer, sentence } of await checkRule(rule, subject, spec)) {
      problems.set(`${rule.name} ${pointer} ${sentence}`, { rule: rule.name, pointer, sentence });
    }
  }
  return { problems: [...problems.values()], unread: spec instanceof LockstepError ? spec : undefined };
}

function readSpec(document: SpecDocument): CompiledSpec | LockstepError {
  try {
    checkReferences(document);
    return compileSpec(buildTable(document));
  } catch (error) {
    return ownError(error);
  }
}

async function checkRule(
  rule: LintRule,
  subject: LintSubject,
  spec: CompiledSpec | LockstepError,
): Promise<readonly RawProblem[]> {
  if (rule.needs === 'document') return rule.check(subject);
  return spec instanceof LockstepError ? [] : rule.check({ ...subject, spec });
}
