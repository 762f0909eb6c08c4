import type { CodeBlock } from '../page/block.ts';
import { type ExampleNode, numberNode } from './example-node.ts';

const PAIR = String.raw`[\w.$%[\]-]+=[^&\s]*`;
const FORM = new RegExp(String.raw`^(?:\S*\?)?(${PAIR}(?:\s*&\s*${PAIR})*)$`);
const MOST = 4_000;

/** `name=a&age=3`, as a form is sent or stands in a URL, as an object of texts; undefined for anything else. */
export function formExample({ text, line }: CodeBlock): ExampleNode | undefined {
  const bare = text.trim();
  const pairs = bare.length > MOST ? undefined : FORM.exec(bare)?.[1];
  if (pairs === undefined) return undefined;
  const values = new Map(new URLSearchParams(pairs.replaceAll(/\s/g, '')));
  const members = [...values].map(([name, value]) => ({ name, line, value: scalarNode(value, line) }));
  return { kind: 'object', members, line };
}

/** All is text in a form: what looks like a number has been meant as one. */
function scalarNode(text: string, line: number): ExampleNode {
  return /^(?:0|-?[1-9]\d{0,14})$/.test(text)
    ? numberNode(text, line)
    : { kind: 'scalar', value: text, line };
}
