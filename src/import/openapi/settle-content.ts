import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { assumedMark } from '../write/source-mark.ts';

const JSON_TYPE = 'application/json';

/** Types that vendors and converters write where they mean JSON. */
const MEANS_JSON = new Set(['text/json', 'application/x-json', 'application/*', '*/*']);

/** A body or a response with media types that say what they are. */
export function settleContent(holder: JsonObject): JsonObject {
  const { content } = holder;
  if (!isJsonObject(content)) return holder;
  const settled = new Map<string, JsonValue>();
  for (const [type, given] of Object.entries(content)) {
    const essence = type.split(';', 1).join().trim().toLowerCase();
    const media = isJsonObject(given) ? withNamedExample(given) : {};
    const isPlainJson = essence === JSON_TYPE;
    if (!isPlainJson && !MEANS_JSON.has(essence)) {
      settled.set(type, media);
    } else if (isPlainJson) {
      settled.set(JSON_TYPE, media);
    } else if (!settled.has(JSON_TYPE)) {
      const meant = isBinary(media['schema']) ? 'application/octet-stream' : JSON_TYPE;
      settled.set(meant, { ...media, ...assumedMark([{ code: 'media-type', read: type }]) });
    }
  }
  return { ...holder, content: Object.fromEntries(settled) };
}

function isBinary(schema: JsonValue | undefined): boolean {
  return isJsonObject(schema) && schema['format'] === 'binary';
}

/** One example without a name is one of several with one. Apifox leaves examples without any content. */
function withNamedExample(media: JsonObject): JsonObject {
  const { example, examples, ...rest } = media;
  const named = isJsonObject(examples) ? Object.entries(examples) : [];
  const all = [...(example === undefined ? [] : [['example', { value: example }] as const]), ...named];
  const kept = all.filter(([, shown]) => isJsonObject(shown) && !isEmpty(shown['value']));
  return kept.length === 0 ? rest : { ...rest, examples: Object.fromEntries(kept) };
}

function isEmpty(value: JsonValue | undefined): boolean {
  return value === undefined || (isJsonObject(value) && Object.keys(value).length === 0);
}
