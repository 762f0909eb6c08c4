import type { Finding, FindingCode } from '../finding.ts';
import { addHeader } from './edits/add-header.ts';
import { addMediaType } from './edits/add-media-type.ts';
import { addParameter } from './edits/add-parameter.ts';
import { addProperty } from './edits/add-property.ts';
import { addStatus } from './edits/add-status.ts';
import { allowEmptyArray } from './edits/allow-empty-array.ts';
import { allowNull } from './edits/allow-null.ts';
import { leave } from './edits/by-hand.ts';
import { correctFormat } from './edits/correct-format.ts';
import { extendEnum } from './edits/extend-enum.ts';
import { markInt64 } from './edits/mark-int64.ts';
import { markVanished } from './edits/mark-vanished.ts';
import { moveLimit } from './edits/move-limit.ts';
import { relaxRequired } from './edits/relax-required.ts';
import { allowNumericString, widenType } from './edits/widen-type.ts';
import type { MakePatch, Patch, PatchedSpec } from './patch.ts';

/** What each finding asks of the spec, in the order of the codes. */
const PATCHES: Readonly<Record<FindingCode, MakePatch>> = {
  'operation-undocumented': leave('operation-undocumented'),
  'method-undocumented': leave('method-undocumented'),
  redirected: leave('redirected'),
  'request-refused': leave('request-refused'),
  'status-changed': leave('status-changed'),
  'status-undocumented': addStatus,
  'media-type-changed': addMediaType,
  'header-missing': relaxRequired,
  'header-undocumented': addHeader,
  'outcome-changed': leave('outcome-changed'),
  'parameter-undocumented': addParameter,
  'body-unreadable': leave('body-unreadable'),
  'property-missing': relaxRequired,
  'property-forbidden': addProperty,
  'property-undocumented': addProperty,
  'property-misplaced': leave('property-misplaced'),
  'type-changed': widenType,
  'numeric-string': allowNumericString,
  'empty-array': allowEmptyArray,
  'null-not-allowed': allowNull,
  'enum-value-unknown': extendEnum,
  'format-changed': correctFormat,
  'limit-exceeded': moveLimit,
  'integer-unsafe': markInt64,
  'items-differ': leave('items-differ'),
  'schema-mismatch': leave('schema-mismatch'),
  'property-vanished': markVanished,
  'property-unconfirmed': leave('property-unconfirmed'),
  'time-unit-changed': leave('time-unit-changed'),
  'latency-unusual': leave('latency-unusual'),
  'size-unusual': leave('size-unusual'),
  'evidence-expired': leave('evidence-expired'),
};

/**
 * How a finding is put right in the spec as it is now. `seen` is a sentence that says when and where it was seen,
 * for what has to be described.
 */
export function patchOf(finding: Finding, spec: PatchedSpec, seen: string): Patch {
  return PATCHES[finding.code](finding, spec, seen);
}
