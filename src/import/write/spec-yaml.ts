import type { Document, Pair, YAMLMap } from 'yaml';
import type { JsonObject } from '../../json/json-value.ts';
import { yaml } from '../../spec/on-first-use.ts';

/** Sections and their entries that stand apart from each other. */
const SPACED = [['paths'], ['components', 'schemas']];

/** An OpenAPI document as a person would lay it out; `head` are lines of comment above it. */
export function specYaml(root: JsonObject, head: readonly string[]): string {
  const { Document, isScalar } = yaml();
  // Aliases would have to be followed by whoever reads the draft.
  const document = new Document(root, { aliasDuplicateObjects: false });
  document.commentBefore = head.map((line) => ` ${line}`).join('\n');
  for (const path of SPACED) spaceOut(document, path);
  // A reader of YAML 1.1 takes a day for a date.
  const version = document.getIn(['info', 'version'], true);
  if (isScalar(version)) version.type = 'QUOTE_DOUBLE';
  return document.toString({ lineWidth: 110, singleQuote: false, flowCollectionPadding: false });
}

function spaceOut(document: Document, path: readonly string[]): void {
  const { isMap } = yaml();
  const section = document.getIn(path);
  if (!isMap(section)) return;
  const [first, ...others] = section.items;
  for (const pair of others) space(pair);
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1));
  const top = path[0];
  if (first === undefined || top === undefined) return;
  if (isMap(holder)) pairOf(document.contents, top, space);
}

function pairOf(map: unknown, name: string, change: (pair: Pair) => void): void {
  const { isMap, isScalar } = yaml();
  if (!isMap(map)) return;
  const found = (map as YAMLMap).items.find(({ key }) => isScalar(key) && key.value === name);
  if (found !== undefined) change(found);
}

function space({ key }: Pair): void {
  const { isScalar } = yaml();
  if (isScalar(key)) key.spaceBefore = true;
}
