import { LockstepError } from '../errors/lockstep-error.ts';
import { escapeToken } from '../json/json-pointer.ts';
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  jsonTypeOf,
} from '../json/json-value.ts';
import type { EvidenceSource } from './recording.ts';

export const evidenceSources: readonly EvidenceSource[] = ['live', 'sandbox', 'documentation', 'synthetic'];

/** A value of a HAR file and where it stands, so that whoever expects something else can say where. */
export interface HarNode {
  readonly file: string;
  /** JSON Pointer into the file. */
  readonly pointer: string;
  /** `undefined` where nothing stands there. */
  readonly value: JsonValue | undefined;
}

/** A member of a node that is an object; of anything else, a node where nothing stands. */
export function member({ file, pointer, value }: HarNode, name: string): HarNode {
  return {
    file,
    pointer: `${pointer}/${escapeToken(name)}`,
    value: isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined,
  };
}

/** The elements of a node that is an array. */
export function elements(node: HarNode): readonly HarNode[] {
  if (!isJsonArray(node.value)) throw unexpected(node, 'an array');
  return node.value.map((value, index) => ({ ...node, pointer: `${node.pointer}/${index}`, value }));
}

export function textOf(node: HarNode): string {
  if (typeof node.value !== 'string') throw unexpected(node, 'a string');
  return node.value;
}

export function optionalTextOf(node: HarNode): string | undefined {
  return node.value === undefined ? undefined : textOf(node);
}

export function objectOf(node: HarNode): JsonObject {
  if (!isJsonObject(node.value)) throw unexpected(node, 'an object');
  return node.value;
}

/** What to throw where a node is not what it has to be. `expected` completes "… was expected". */
export function unexpected({ file, pointer, value }: HarNode, expected: string): LockstepError {
  return harInvalid(file, `at ${pointer}, ${expected} was expected, but ${shown(value)}`, 'Correct the file');
}

/** `next` completes "…, or record it again."; the cause is the reason by itself. */
export function harInvalid(file: string, reason: string, next: string): LockstepError {
  return new LockstepError(
    'HAR_INVALID',
    `Failed to read the recording ${file}: ${reason}. ${next}, or record it again.`,
    { cause: new Error(reason) },
  );
}

function shown(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing stands there';
  if (isJsonArray(value) || isJsonObject(value)) return `an ${jsonTypeOf(value)} stands there`;
  const text = JSON.stringify(value);
  return `${text.length > 60 ? `${text.slice(0, 60)}…` : text} stands there`;
}
