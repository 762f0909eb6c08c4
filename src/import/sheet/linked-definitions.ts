import type { DraftChoice } from '../draft.ts';
import { LINK } from '../field/link.ts';
import { fieldColumns } from '../field/read-rows.ts';
import type { Block, TableBlock } from '../page/block.ts';
import { readChoices } from '../prose/read-choices.ts';
import { scalarOf } from '../prose/read-mock.ts';
import { readColumn } from '../words/column.ts';
import { readLabel } from '../words/read-label.ts';
import type { RawModel } from './raw-operation.ts';

/** What a page says elsewhere of the names that `{@link NAME}` in its tables leads to. */
export interface LinkedDefinitions {
  /** By name. */
  readonly choices: ReadonlyMap<string, readonly DraftChoice[]>;
  readonly models: readonly RawModel[];
  /** The page without them. */
  readonly rest: readonly Block[];
}

/**
 * Takes the definitions out of a page to which its own links lead: a heading, or a line by itself, with the name, and
 * under it a table or a list of values, or a table of fields.
 */
export function linkedDefinitions(blocks: readonly Block[]): LinkedDefinitions {
  const names = linkedNames(blocks);
  const choices = new Map<string, readonly DraftChoice[]>();
  const models: RawModel[] = [];
  const rest: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    const name = names.size === 0 ? undefined : definedName(block, names);
    const found = name === undefined ? undefined : definitionAt(blocks, at + 1);
    if (name === undefined || found === undefined || choices.has(name)) {
      rest.push(block);
      continue;
    }
    if (found.kind === 'choices') choices.set(name, found.choices);
    else
      models.push({
        name,
        line: block.line,
        description: [],
        tables: [found.table],
        examples: [],
        enums: [],
      });
    at = found.last;
  }
  return { choices, models, rest };
}

function linkedNames(blocks: readonly Block[]): ReadonlySet<string> {
  const texts = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [],
  );
  return new Set(texts.flatMap((text) => [...text.matchAll(LINK)].map(([, name = '']) => name)));
}

function definedName(block: Block, names: ReadonlySet<string>): string | undefined {
  if (block.kind !== 'heading' && (block.kind !== 'text' || block.text.length > 60)) return undefined;
  const words = block.text.match(/[\w.#]+/g) ?? [];
  const named = words.find((word) => names.has(word));
  // A line of prose may speak of it.
  return block.kind === 'heading' || words[0] === named ? named : undefined;
}

type Definition =
  | { readonly kind: 'choices'; readonly choices: readonly DraftChoice[]; readonly last: number }
  | { readonly kind: 'fields'; readonly table: TableBlock; readonly last: number };

function definitionAt(blocks: readonly Block[], start: number): Definition | undefined {
  const lines: string[] = [];
  for (let at = start; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind === 'table') return tableDefinition(block, at);
    if (block?.kind !== 'text' || readLabel(block.text) !== undefined) break;
    lines.push(block.text);
  }
  const read = readChoices(lines.join('\n'), []);
  return read === undefined
    ? undefined
    : { kind: 'choices', choices: read.choices, last: start + lines.length - 1 };
}

function tableDefinition(table: TableBlock, last: number): Definition | undefined {
  const kinds = table.header.map((heading) => readColumn(heading).kind);
  if (kinds.includes('type')) {
    return fieldColumns(table.header) === undefined ? undefined : { kind: 'fields', table, last };
  }
  const stated = kinds.findIndex(
    (kind) => kind === 'value' || kind === 'code' || kind === 'status' || kind === 'limits',
  );
  const value = stated === -1 ? 0 : stated;
  const described = kinds.findIndex(
    (kind, at) => at !== value && (kind === 'description' || kind === 'title'),
  );
  const said = described === -1 ? (value === 0 ? 1 : 0) : described;
  const choices = table.rows.flatMap(({ cells }): DraftChoice[] => {
    const text = cells[value]?.text ?? '';
    const description = cells[said]?.text ?? '';
    return text === '' ? [] : [{ value: scalarOf(text), ...(description !== '' && { description }) }];
  });
  return choices.length === 0 ? undefined : { kind: 'choices', choices, last };
}
