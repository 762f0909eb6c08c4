import { isJsonObject, type JsonValue } from '../json/json-value.ts';
import { isOpenapi } from './openapi/openapi-file.ts';
import { isPostman } from './postman/postman-draft.ts';

/** What somebody may say a file is. */
export const FORMATS = [
  'auto',
  'apifox',
  'apifox-table',
  'yapi',
  'showdoc',
  'table',
  'openapi',
  'postman',
  'har',
] as const;

/** Files that a machine wrote for machines; all others are pages for people. */
export type MachineFormat = 'openapi' | 'postman' | 'har';

/** Which of the formats of machines a JSON value is in; undefined for none. */
export function machineFormatOf(value: JsonValue): MachineFormat | undefined {
  if (isOpenapi(value)) return 'openapi';
  if (isPostman(value)) return 'postman';
  const log = isJsonObject(value) ? value['log'] : undefined;
  return isJsonObject(log) && log['entries'] !== undefined ? 'har' : undefined;
}

/** Whether a text that is no JSON is an OpenAPI document by itself, not a page that has one inside. */
export function isOpenapiYaml(text: string): boolean {
  const start = text.slice(0, 20_000);
  const at = start.search(/^["']?(openapi|swagger)["']?[ \t]*:/m);
  if (at < 0) return false;
  // In front of it there is nothing but comments and other members.
  return start
    .slice(0, at)
    .split(/\r\n|\r|\n/)
    .every((line) => /^(\s*$|\s*#|---|%|\s+\S|["'\w.-]+[ \t]*:|-\s)/.test(line) && !line.startsWith('```'));
}
