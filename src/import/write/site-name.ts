import type { SchemaSite } from './map-schemas.ts';
import { pascalCase, wordsOf } from './operation-id.ts';

/** Names that say that there is something, not what. */
const GENERIC = new Set(
  'data list rows row items item result results record records content contents info obj object payload page body value values array response'.split(
    ' ',
  ),
);

/** The name of a component for what stands there: that of the property, or of the operation where that says nothing. */
export function siteName({ operationId, role, names, isItem }: SchemaSite): string {
  const last = wordsOf(names.at(-1) ?? '');
  const isTelling =
    last.some((word) => /[a-z]/.test(word)) && !(last.length === 1 && GENERIC.has(last[0] ?? ''));
  if (isTelling) return pascalCase(isItem ? singular(last) : last).replace(/^(?=\d)/, 'Model');
  const operation = pascalCase(wordsOf(operationId));
  if (names.length === 0 && !isItem) return `${operation}${role === 'request' ? 'Request' : 'Response'}`;
  return `${operation}${isItem ? 'Item' : 'Data'}`;
}

function singular(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  if (words.length > 1 && (last === 'list' || last === 'arr' || last === 'array'))
    return singular(words.slice(0, -1));
  const one = last
    .replace(/ies$/, 'y')
    .replace(/(ss|us|is|[^s])$/, '$1')
    .replace(/([^siu])s$/, '$1');
  return [...words.slice(0, -1), one];
}
