import type { LintRule } from './lint-rule.ts';
import { effectValue } from './rules/effect-value.ts';
import { exampleValid } from './rules/example-valid.ts';
import { extensionName } from './rules/extension-name.ts';
import { mediaType } from './rules/media-type.ts';
import { noSecurity } from './rules/no-security.ts';
import { noteSentence } from './rules/note-sentence.ts';
import { openEnum } from './rules/open-enum.ts';
import { openapiValid } from './rules/openapi-valid.ts';
import { operationId } from './rules/operation-id.ts';
import { outcomeBranches } from './rules/outcome-branches.ts';
import { patternSafe } from './rules/pattern-safe.ts';
import { schemaValid } from './rules/schema-valid.ts';
import { serverHost } from './rules/server-host.ts';
import { sharedPath } from './rules/shared-path.ts';
import { vanishedDay } from './rules/vanished-day.ts';
import { zonelessDate } from './rules/zoneless-date.ts';

/** All rules, in the order in which they are checked: first the form, then the marks, then what it says. */
export const lintRules: readonly LintRule[] = [
  openapiValid,
  schemaValid,
  operationId,
  serverHost,
  noSecurity,
  mediaType,
  extensionName,
  effectValue,
  noteSentence,
  openEnum,
  vanishedDay,
  patternSafe,
  zonelessDate,
  sharedPath,
  outcomeBranches,
  exampleValid,
];
