import type { JsonValue } from '../../json/json-value.ts';
import { hasTwins } from '../has-twins.ts';
import type { SchemaObject } from '../schema.ts';
import type { Violation } from '../violation.ts';
import { explainMembers } from './explain-members.ts';
import { joined, NONE } from './joined.ts';
import { child, type Explain, type Site, violation } from './site.ts';

/** The keywords of arrays. */
export function explainArray(
  site: Site<SchemaObject>,
  value: readonly JsonValue[],
  explain: Explain,
): readonly Violation[] {
  return joined(
    explainLength(site, value),
    explainItems(site, value, explain),
    explainContains(site, value, explain),
  );
}

function explainLength(site: Site<SchemaObject>, value: readonly JsonValue[]): Violation[] {
  const { minItems, maxItems, uniqueItems } = site.schema;
  const received = value.length;
  const found: Violation[] = [];
  if (minItems !== undefined && received < minItems)
    found.push(violation(site, 'minItems', minItems, { received }));
  if (maxItems !== undefined && received > maxItems)
    found.push(violation(site, 'maxItems', maxItems, { received }));
  if (uniqueItems === true && hasTwins(value)) found.push(violation(site, 'uniqueItems', true));
  return found;
}

function explainItems(
  site: Site<SchemaObject>,
  value: readonly JsonValue[],
  explain: Explain,
): readonly Violation[] {
  const { prefixItems = [], items } = site.schema;
  return explainMembers(value, (item, index) => {
    const own = prefixItems[index];
    if (own !== undefined) return explain(child(site, index, item, own, 'prefixItems', index));
    return items === undefined ? NONE : explain(child(site, index, item, items, 'items'));
  });
}

function explainContains(
  site: Site<SchemaObject>,
  value: readonly JsonValue[],
  explain: Explain,
): Violation[] {
  const { contains, minContains = 1, maxContains } = site.schema;
  if (contains === undefined) return [];
  const received = value.filter(
    (item, index) => explain(child(site, index, item, contains, 'contains')).length === 0,
  ).length;
  const found: Violation[] = [];
  if (received < minContains) found.push(violation(site, 'contains', minContains, { received }));
  if (maxContains !== undefined && received > maxContains) {
    found.push(violation(site, 'maxContains', maxContains, { received }));
  }
  return found;
}
