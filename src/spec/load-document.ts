import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
import { isJsonObject, type JsonObject } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';

/** An OpenAPI document as it stands in its file. */
export interface SpecDocument {
  readonly file: string;
  readonly root: JsonObject;
}

/**
 * Reads an OpenAPI 3.1 document, YAML or JSON.
 *
 * @throws LockstepError `SPEC_NOT_FOUND`, `SPEC_UNREADABLE` (not text of its kind, a duplicate key),
 * `SPEC_INVALID` (no OpenAPI 3.1 document).
 */
export async function loadDocument(file: string): Promise<SpecDocument> {
  const text = await readText(file);
  const root = file.endsWith('.json') ? parseJson(text, file) : parseYaml(text, file);
  if (!isJsonObject(root) || typeof root['openapi'] !== 'string') {
    throw invalid(file, 'it has no "openapi" field at its top. Begin it with "openapi: 3.1.0"');
  }
  if (!/^3\.1\.\d+/.test(root['openapi'])) {
    throw invalid(
      file,
      `it says "openapi: ${root['openapi']}". Lockstep reads OpenAPI 3.1; convert it first`,
    );
  }
  return { file, root };
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new LockstepError(
      'SPEC_NOT_FOUND',
      `Failed to read the spec ${file}: ${reasonOf(cause)}. Expected an OpenAPI 3.1 document there.`,
      { cause },
    );
  }
}

function parseJson(text: string, file: string): unknown {
  const reading = readJson(text, { maxDepth: 1000 });
  if (reading.ok) return reading.value;
  const { kind, line, column, detail } = reading.problem;
  throw unreadable(file, line, column, `${kind.replaceAll('-', ' ')}: ${detail}`);
}

function parseYaml(text: string, file: string): unknown {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw unreadable(file, line, col, error.code === 'DUPLICATE_KEY' ? 'duplicate key' : error.message);
  }
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw new LockstepError('SPEC_UNREADABLE', `Failed to read the spec ${file}: ${reasonOf(cause)}.`, {
      cause,
    });
  }
}

function unreadable(file: string, line: number, column: number, reason: string): LockstepError {
  return new LockstepError(
    'SPEC_UNREADABLE',
    `Failed to read the spec ${file}:${line}:${column}: ${reason}. Expected a YAML or JSON mapping with unique keys.`,
  );
}

function invalid(file: string, reason: string): LockstepError {
  return new LockstepError('SPEC_INVALID', `Failed to read the spec ${file}: ${reason}.`);
}
