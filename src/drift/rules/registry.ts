import { bodyUnreadable } from './body-unreadable.ts';
import { enumValueUnknown } from './enum-value-unknown.ts';
import { formatChanged } from './format-changed.ts';
import { limitExceeded } from './limit-exceeded.ts';
import { mediaTypeChanged } from './media-type-changed.ts';
import { nullNotAllowed } from './null-not-allowed.ts';
import { operationUndocumented } from './operation-undocumented.ts';
import { outcomeChanged } from './outcome-changed.ts';
import { propertyMissing } from './property-missing.ts';
import type { Rule } from './rule.ts';
import { schemaMismatch } from './schema-mismatch.ts';
import { statusChanged } from './status-changed.ts';
import { statusUndocumented } from './status-undocumented.ts';
import { typeChanged } from './type-changed.ts';

/** All rules, in the order in which they are checked. */
export const rules: readonly Rule[] = [
  operationUndocumented,
  statusChanged,
  statusUndocumented,
  mediaTypeChanged,
  outcomeChanged,
  bodyUnreadable,
  propertyMissing,
  typeChanged,
  nullNotAllowed,
  enumValueUnknown,
  formatChanged,
  limitExceeded,
  schemaMismatch,
];
