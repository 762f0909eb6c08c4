import { bodyUnreadable } from './body-unreadable.ts';
import { emptyArray } from './empty-array.ts';
import { enumValueUnknown } from './enum-value-unknown.ts';
import { evidenceExpired } from './evidence-expired.ts';
import type { EvidenceRule } from './evidence-rule.ts';
import { formatChanged } from './format-changed.ts';
import { headerMissing } from './header-missing.ts';
import { headerUndocumented } from './header-undocumented.ts';
import { integerUnsafe } from './integer-unsafe.ts';
import { itemsDiffer } from './items-differ.ts';
import { latencyUnusual } from './latency-unusual.ts';
import { limitExceeded } from './limit-exceeded.ts';
import { mediaTypeChanged } from './media-type-changed.ts';
import { methodUndocumented } from './method-undocumented.ts';
import { nullNotAllowed } from './null-not-allowed.ts';
import { numericString } from './numeric-string.ts';
import type { OperationRule } from './operation-rule.ts';
import { operationUndocumented } from './operation-undocumented.ts';
import { outcomeChanged } from './outcome-changed.ts';
import { parameterUndocumented } from './parameter-undocumented.ts';
import { propertyForbidden } from './property-forbidden.ts';
import { propertyMisplaced } from './property-misplaced.ts';
import { propertyMissing } from './property-missing.ts';
import { propertyUnconfirmed } from './property-unconfirmed.ts';
import { propertyUndocumented } from './property-undocumented.ts';
import { propertyVanished } from './property-vanished.ts';
import { redirected } from './redirected.ts';
import { requestRefused } from './request-refused.ts';
import type { Rule } from './rule.ts';
import { schemaMismatch } from './schema-mismatch.ts';
import { sizeUnusual } from './size-unusual.ts';
import { statusChanged } from './status-changed.ts';
import { statusUndocumented } from './status-undocumented.ts';
import { timeUnitChanged } from './time-unit-changed.ts';
import { typeChanged } from './type-changed.ts';

/** The rules about one exchange, in the order in which they are checked. */
export const rules: readonly Rule[] = [
  operationUndocumented,
  methodUndocumented,
  redirected,
  requestRefused,
  statusChanged,
  statusUndocumented,
  mediaTypeChanged,
  headerMissing,
  headerUndocumented,
  outcomeChanged,
  parameterUndocumented,
  bodyUnreadable,
  propertyMissing,
  propertyForbidden,
  typeChanged,
  numericString,
  emptyArray,
  nullNotAllowed,
  enumValueUnknown,
  formatChanged,
  limitExceeded,
  integerUnsafe,
  schemaMismatch,
];

/** The rules about all exchanges of an operation together. */
export const operationRules: readonly OperationRule[] = [
  propertyUndocumented,
  propertyMisplaced,
  itemsDiffer,
  propertyVanished,
  propertyUnconfirmed,
  timeUnitChanged,
  latencyUnusual,
  sizeUnusual,
];

/** The rules about what an operation rests on. */
export const evidenceRules: readonly EvidenceRule[] = [evidenceExpired];
