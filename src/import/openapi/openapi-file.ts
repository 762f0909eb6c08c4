import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { readJson } from '../../json/read-json.ts';
import { documentNodes } from '../../spec/lint/document-nodes.ts';
import { sourcePositions } from '../../spec/lint/source-position.ts';
import { readYaml } from '../../spec/read-yaml.ts';
import type { EmbeddedDocument } from '../draft.ts';

const MAX_DEPTH = 200;

export type OpenapiReading =
  | { readonly ok: true; readonly embedded: EmbeddedDocument }
  | { readonly ok: false; readonly line: number; readonly reason: string };

/** Reads the text of an OpenAPI document, YAML or JSON. Never throws on any text. */
export function readOpenapiFile(page: string, text: string): OpenapiReading {
  const isJson = /^\s*\{/.test(text);
  const reading = isJson ? readJsonText(text) : readYaml(text, { maxDepth: MAX_DEPTH });
  if (!reading.ok) return reading;
  const { value } = reading;
  const lines = isJsonObject(value) ? linesOf(value, text) : new Map<string, number>();
  return { ok: true, embedded: { page, value, lines, assumed: new Map(), selectors: new Map() } };
}

function readJsonText(
  text: string,
): { ok: true; value: JsonValue } | { ok: false; line: number; reason: string } {
  const reading = readJson(text, { maxDepth: MAX_DEPTH });
  if (reading.ok) return reading;
  const { line, kind, detail } = reading.problem;
  return { ok: false, line, reason: `${kind.replaceAll('-', ' ')}: ${detail}` };
}

function linesOf(root: JsonObject, text: string): ReadonlyMap<string, number> {
  const locate = sourcePositions(text);
  return new Map(documentNodes(root).map(({ pointer }) => [pointer, locate(pointer).line]));
}

/** Whether a value is an OpenAPI document of any version, readable here or not. */
export function isOpenapi(value: JsonValue): boolean {
  return (
    isJsonObject(value) &&
    !isJsonArray(value) &&
    (value['openapi'] !== undefined || value['swagger'] !== undefined)
  );
}
