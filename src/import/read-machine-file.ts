import { ownError } from '../errors/lockstep-error.ts';
import { textOfBody } from '../exchange/body-text.ts';
import { isJsonObject, type JsonValue } from '../json/json-value.ts';
import { type JsonProblemKind, readJson } from '../json/read-json.ts';

import type { Doubt } from './doubt.ts';
import type { DraftDocument } from './draft.ts';
import { harDraft, type RedactionMeans } from './har/har-draft.ts';
import { refuseCrowd } from './har/refuse-crowd.ts';
import { readOpenapiFile } from './openapi/openapi-file.ts';
import { openapiPart, type ReadPart, refusalOf } from './openapi/openapi-part.ts';
import { LIMITS } from './page/limits.ts';
import { PageRefusal } from './page/page-refusal.ts';
import { isOpenapiYaml, type MachineFormat, machineFormatOf } from './page-format.ts';
import { postmanDraft } from './postman/postman-draft.ts';
import { draftPart } from './write/draft-part.ts';

/** A file as it was given. */
export interface ImportedFile {
  /** As places are told. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MAX_DEPTH = 200;

/** What JSON of these formats begins with, though it may not be JSON to its end. */
const OF_MACHINES = /^\s*\{\s*"(?:openapi|swagger|info|log|item|paths|components)"\s*:/;

/** Reads a file of OpenAPI, Postman or HAR; undefined for any other. A file that is broken is a doubt. */
export function readMachineFile(
  { name, bytes }: ImportedFile,
  asked: MachineFormat | 'auto',
  redaction: RedactionMeans,
): ReadPart | undefined {
  const text = textOfBody(bytes)?.replace(/^\uFEFF/, '');
  if (text === undefined) return asked === 'auto' ? undefined : refused(name, 'it is not UTF-8');
  const isJson = /^\s*\{/.test(text);
  const isYaml = !isJson && isOpenapiYaml(text);
  if (isJson || isYaml || asked !== 'auto') {
    const line = lineBeyond(text, LIMITS.machineLineLength);
    if (line !== undefined)
      return refused(
        name,
        `a line of more than ${LIMITS.machineLineLength} characters; lay it out over several first`,
        line,
      );
  }
  const reading = isJson ? readJson(text, { maxDepth: MAX_DEPTH }) : undefined;
  if (reading?.ok === false && (asked !== 'auto' || isBroken(text, reading.problem.kind))) {
    const { line, kind, detail } = reading.problem;
    return refused(name, `${kind.replaceAll('-', ' ')}: ${detail}`, line);
  }
  const value = reading?.ok === true ? reading.value : undefined;
  const found = value === undefined ? (isYaml ? 'openapi' : undefined) : machineFormatOf(value);
  const format = asked === 'auto' ? found : asked;
  switch (format) {
    case undefined:
      return undefined;
    case 'openapi':
      return readOpenapi(name, text, value);
    case 'postman':
      return found === 'postman' && isJsonObject(value)
        ? readDraft(name, () => postmanDraft(name, value, text))
        : refused(name, 'it is no Postman collection of format 2');
    case 'har':
      return readTraffic(name, text, value, redaction);
  }
}

/** JSON is known before it is read again with the lines of its members, which takes far longer. */
function readOpenapi(name: string, text: string, value: JsonValue | undefined): ReadPart {
  const refusal = value === undefined ? undefined : refusalOf(value);
  if (refusal !== undefined) return refused(name, refusal);
  const reading = readOpenapiFile(name, text);
  return reading.ok ? openapiPart(reading.embedded) : refused(name, reading.reason, reading.line);
}

function readTraffic(
  name: string,
  text: string,
  value: JsonValue | undefined,
  redaction: RedactionMeans,
): ReadPart {
  return readDraft(name, () => {
    refuseCrowd(value);
    return harDraft(name, text, redaction);
  });
}

function readDraft(name: string, read: () => DraftDocument): ReadPart {
  try {
    const draft = read();
    return { part: draftPart(draft), doubts: draft.doubts };
  } catch (error) {
    if (error instanceof PageRefusal) return refused(name, error.detail, error.line);
    // A text of megabytes can be more than a pattern has room for.
    if (error instanceof RangeError) return refused(name, 'a value in it is too large');
    return refused(name, ownError(error).message);
  }
}

/** A key such as `__proto__` breaks nothing for those who read pages; what is no JSON does for them too. */
function isBroken(text: string, kind: JsonProblemKind): boolean {
  return kind !== 'forbidden-key' && OF_MACHINES.test(text.slice(0, 2_000));
}

/** The number of the first line that is longer; undefined where none is. */
function lineBeyond(text: string, most: number): number | undefined {
  let line = 1;
  for (let start = 0; start <= text.length; line += 1) {
    const end = text.indexOf('\n', start);
    if ((end === -1 ? text.length : end) - start > most) return line;
    if (end === -1) return undefined;
    start = end + 1;
  }
  return undefined;
}

function refused(page: string, read: string, line = 1): ReadPart {
  const doubt: Doubt = { code: 'page-refused', source: { page, line }, read, chosen: '' };
  return { part: { servers: [], operations: [], schemas: new Map() }, doubts: [doubt] };
}
