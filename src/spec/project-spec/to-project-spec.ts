import type { Document } from 'yaml';
import { pointerTokens } from '../../json/json-pointer.ts';
import { readJson } from '../../json/read-json.ts';
import { yaml } from '../on-first-use.ts';
import { type NamedOperation, nameOperations } from './name-operations.ts';
import { upgradeNodes } from './upgrade-nodes.ts';

/** An OpenAPI document as a project keeps it: OpenAPI 3.1, in YAML, an `operationId` for each operation. */
export interface ProjectSpec {
  readonly text: string;
  /** As the document itself said: `3.0.3`. */
  readonly version: string;
  /** Operations that had no `operationId`, and which they have now. */
  readonly named: readonly NamedOperation[];
}

/**
 * Makes one of the text of a document of OpenAPI 3.0 or 3.1, which {@link parseDocument} has read before: what is no
 * such document is not told here. Comments and order stay; a text that is one already stays byte for byte.
 */
export function toProjectSpec(file: string, text: string): ProjectSpec {
  const isJson = file.endsWith('.json');
  const document = isJson
    ? documentOfJson(text)
    : yaml().parseDocument(text, { merge: true, intAsBigInt: true });
  const version = String(document.get('openapi'));
  const named = nameOperations(document);
  const isOlder = version.startsWith('3.0');
  if (isOlder) {
    document.set('openapi', '3.1.0');
    upgradeNodes(document.contents);
  }
  const isSame = !isJson && !isOlder && named.length === 0;
  return { text: isSame ? text : document.toString({ lineWidth: 0 }), version, named };
}

/** Numbers that no double holds stay what they are: limits of 64 bits are common. */
function documentOfJson(text: string): Document {
  const reading = readJson(text);
  if (!reading.ok) throw new Error('The text was read as JSON before');
  const document = new (yaml().Document)(reading.value);
  for (const [pointer, literal] of reading.literals)
    if (/^-?\d+$/.test(literal)) document.setIn(pointerTokens(pointer), BigInt(literal));
  return document;
}
