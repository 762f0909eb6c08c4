import type { JsonValue } from '../../json/json-value.ts';
import { isJsonArray, isJsonObject } from '../../json/json-value.ts';
import { exampleValue } from '../example/example-node.ts';
import { readExample } from '../example/read-example.ts';
import type { RawOperation } from './raw-operation.ts';

/** The link to the operation itself in one of its examples, as paginators have them. */
export interface LinkedPath {
  readonly link: string;
  readonly server: string;
  readonly path: string;
}

const SELF =
  /^(?:path|first_page_url|last_page_url|next_page_url|prev_page_url|self|first|next|last|prev|current_page_url)$/i;

/** The address that the links of a paginator agree on; undefined where an example shows none. */
export function linkedPath(raw: RawOperation): LinkedPath | undefined {
  const links = new Map<string, number>();
  for (const block of raw.sections
    .filter(({ side }) => side === 'response')
    .flatMap(({ examples }) => examples)) {
    for (const node of readExample(block.text, block.line).nodes) collect(exampleValue(node), links);
  }
  const [best] = [...links].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < 2) return undefined;
  const url = new URL(best[0]);
  return { link: best[0], server: url.origin, path: url.pathname };
}

function collect(value: JsonValue, links: Map<string, number>): void {
  if (isJsonArray(value)) for (const item of value) collect(item, links);
  else if (isJsonObject(value)) {
    for (const [name, inner] of Object.entries(value)) {
      const bare =
        SELF.test(name) && typeof inner === 'string' && URL.canParse(inner)
          ? inner.replace(/[?#].*$/, '')
          : undefined;
      if (bare !== undefined && /^https?:/.test(bare)) links.set(bare, (links.get(bare) ?? 0) + 1);
      else collect(inner, links);
    }
  }
}
