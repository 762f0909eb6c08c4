import { LockstepError } from '../errors/lockstep-error.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { asciiJson } from './ascii-json.ts';
import { mentionedReferences } from './mentioned-references.ts';
import { readSpecFile, type SpecFile } from './read-spec-file.ts';
import { readYaml } from './read-yaml.ts';
import { upgradeSchemas } from './upgrade-schemas.ts';

/** Far more than anybody writes, and far less than what overflows the stack of what walks a document later. */
const MAX_DEPTH = 200;

/** An OpenAPI document as it stands in its file. */
export interface SpecDocument {
  readonly file: string;
  readonly root: JsonObject;
  /** What {@link mentionedReferences} has found in its text; nothing where only a walk tells. */
  readonly mentioned?: ReadonlySet<string> | undefined;
}

/** `3.1`: what a project keeps its specs in. `3.x`: what anybody may have. */
export type SpecVersions = '3.1' | '3.x';

/**
 * Reads an OpenAPI 3.1 document, YAML or JSON, or one of any 3.x as if it were 3.1; `read` is what has been begun
 * already.
 *
 * @throws LockstepError `SPEC_NOT_FOUND`, `SPEC_UNREADABLE` (not text of its kind, a duplicate key, nested
 * too deep), `SPEC_INVALID` (no OpenAPI 3.1 document).
 */
export async function loadDocument(
  file: string,
  versions: SpecVersions = '3.1',
  read: SpecFile = readSpecFile(file),
): Promise<SpecDocument> {
  if (!file.endsWith('.json')) return parseDocument(file, await readDocumentText(file, read), versions);
  const { bytes, length } = await read;
  const ascii = asciiJson(bytes, length);
  if (ascii === undefined) return parseDocument(file, bytes.toString('utf8', 0, length), versions);
  try {
    return parseDocument(file, ascii, versions);
  } catch (error) {
    if (ascii.length === length) throw error;
    // Of the text as it stands, the places in what is said of it are right.
    return parseDocument(file, await readDocumentText(file), versions);
  }
}

/**
 * Reads the text of an OpenAPI 3.1 document, for who needs the text as well; `file` says whether it is YAML.
 *
 * @throws LockstepError `SPEC_UNREADABLE`, `SPEC_INVALID`, as {@link loadDocument} does.
 */
export function parseDocument(file: string, text: string, versions: SpecVersions = '3.1'): SpecDocument {
  const isJson = file.endsWith('.json');
  const root = isJson ? parseJson(text, file) : parseYaml(text, file);
  if (!isJsonObject(root)) throw invalid(file, 'it is not a mapping', 'Begin it with "openapi: 3.1.0"');
  const version = root['openapi'] ?? root['swagger'];
  if (version === undefined) {
    throw invalid(file, 'it has no "openapi" field at its top', 'Begin it with "openapi: 3.1.0"');
  }
  const mentioned = isJson ? mentionedReferences(text) : undefined;
  if (versions === '3.x' && typeof root['openapi'] === 'string' && /^3\.[02]\.\d+/.test(root['openapi'])) {
    // To look for what has changed takes as long as half of the reading, and most documents have none of it.
    const isOlder = root['openapi'].startsWith('3.0') && text.includes('exclusiveM');
    return { file, root: isOlder ? upgradeSchemas(root) : root, mentioned };
  }
  if (typeof root['openapi'] !== 'string' || !/^3\.1\.\d+/.test(root['openapi'])) {
    const field = root['openapi'] === undefined ? 'swagger' : 'openapi';
    throw invalid(
      file,
      `it says "${field}: ${String(version)}"`,
      nextStep(field, String(version), versions),
      versions,
    );
  }
  return { file, root, mentioned };
}

function nextStep(field: string, version: string, versions: SpecVersions): string {
  if (field === 'swagger')
    return 'Convert it to OpenAPI 3 first, for example with "npx swagger2openapi" or at converter.swagger.io';
  const isShort = versions === '3.1' ? version === '3.1' : /^3\.[012]$/.test(version);
  return isShort
    ? `Write the version in full and in quotes, such as "${version}.0"`
    : 'Convert it to OpenAPI 3.1 first';
}

/**
 * The text of a document's file.
 *
 * @throws LockstepError `SPEC_NOT_FOUND`, and `SPEC_UNREADABLE` for one that is compressed
 */
export async function readDocumentText(file: string, read: SpecFile = readSpecFile(file)): Promise<string> {
  const { bytes, length } = await read;
  // Decoded as a whole: of pieces it would be put together, and slower to read ever after.
  return bytes.toString('utf8', 0, length);
}

function parseJson(text: string, file: string): JsonValue {
  const reading = readJson(text, { maxDepth: MAX_DEPTH });
  if (reading.ok) return reading.value;
  const { kind, line, column, detail } = reading.problem;
  throw unreadable(`${file}:${line}:${column}`, `${kind.replaceAll('-', ' ')}: ${detail}`);
}

function parseYaml(text: string, file: string): JsonValue {
  const reading = readYaml(text, { maxDepth: MAX_DEPTH });
  if (reading.ok) return reading.value;
  throw unreadable(`${file}:${reading.line}:${reading.column}`, reading.reason);
}

function unreadable(place: string, reason: string): LockstepError {
  return new LockstepError(
    'SPEC_UNREADABLE',
    `Failed to read the spec ${place}: ${reason}. Expected a YAML or JSON mapping with unique keys, nested at most ${MAX_DEPTH} levels deep. Correct it there.`,
  );
}

function invalid(file: string, reason: string, next: string, versions: SpecVersions = '3.1'): LockstepError {
  const expected = versions === '3.1' ? 'OpenAPI 3.1' : 'OpenAPI 3.0, 3.1 or 3.2';
  return new LockstepError(
    'SPEC_INVALID',
    `Failed to read the spec ${file}: ${reason}. Expected an ${expected} document. ${next}.`,
  );
}
