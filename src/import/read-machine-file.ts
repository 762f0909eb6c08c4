import { ownError } from '../errors/lockstep-error.ts';
import { textOfBody } from '../exchange/body-text.ts';
import { isJsonObject, type JsonValue } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import type { Doubt } from './doubt.ts';
import { harDraft, type RedactionMeans } from './har/har-draft.ts';
import { readOpenapiFile } from './openapi/openapi-file.ts';
import { openapiPart, type ReadPart } from './openapi/openapi-part.ts';
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

/** Reads a file of OpenAPI, Postman or HAR; undefined for any other. A file that is broken is a doubt. */
export function readMachineFile(
  { name, bytes }: ImportedFile,
  asked: MachineFormat | 'auto',
  redaction: RedactionMeans,
): ReadPart | undefined {
  const text = textOfBody(bytes)?.replace(/^\uFEFF/, '');
  if (text === undefined) return asked === 'auto' ? undefined : refused(name, 'it is not UTF-8');
  const value = jsonOf(text);
  const found = value === undefined ? (isOpenapiYaml(text) ? 'openapi' : undefined) : machineFormatOf(value);
  const format = asked === 'auto' ? found : asked;
  switch (format) {
    case undefined:
      return undefined;
    case 'openapi':
      return readOpenapi(name, text);
    case 'postman':
      return found === 'postman' && isJsonObject(value)
        ? partOfDraft(postmanDraft(name, value, text))
        : refused(name, 'it is no Postman collection of format 2');
    case 'har':
      return readTraffic(name, text, redaction);
  }
}

function readOpenapi(name: string, text: string): ReadPart {
  const reading = readOpenapiFile(name, text);
  return reading.ok ? openapiPart(reading.embedded) : refused(name, reading.reason, reading.line);
}

function readTraffic(name: string, text: string, redaction: RedactionMeans): ReadPart {
  try {
    return partOfDraft(harDraft(name, text, redaction));
  } catch (error) {
    return refused(name, ownError(error).message);
  }
}

function partOfDraft(draft: Parameters<typeof draftPart>[0]): ReadPart {
  return { part: draftPart(draft), doubts: draft.doubts };
}

function jsonOf(text: string): JsonValue | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  const reading = readJson(text, { maxDepth: MAX_DEPTH });
  return reading.ok ? reading.value : undefined;
}

function refused(page: string, read: string, line = 1): ReadPart {
  const doubt: Doubt = { code: 'page-refused', source: { page, line }, read, chosen: '' };
  return { part: { servers: [], operations: [], schemas: new Map() }, doubts: [doubt] };
}
