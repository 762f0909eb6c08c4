import type { JsonValue } from '../../json/json-value.ts';
import type { Assumption } from '../doubt.ts';
import type { Note } from '../doubt-log.ts';
import type { DraftChoice, DraftSchema } from '../draft.ts';
import { readChoices } from '../prose/read-choices.ts';
import { datePattern } from '../prose/read-date-form.ts';
import { defaultOf, readDefault } from '../prose/read-default.ts';
import { readLimits } from '../prose/read-limits.ts';
import { type OtherInfo, readOther, scalarOf } from '../prose/read-mock.ts';
import { readUnit } from '../prose/read-unit.ts';
import type { TypeReading } from '../words/read-type.ts';
import type { FieldRow } from './field-row.ts';
import { LINK, linkIn } from './link.ts';

/** All of a schema but what it is made of. */
export type Facts = Partial<Omit<DraftSchema, 'types' | 'fields' | 'items' | 'source' | 'assumed'>>;

export interface FactsReading {
  readonly facts: Facts;
  readonly assumed: readonly Assumption[];
  readonly notes: readonly Omit<Note, 'place' | 'line'>[];
}

/** What the cells of a row say of its values, the prose among them. */
export function readFacts(
  row: FieldRow,
  type: TypeReading,
  other: OtherInfo | undefined,
  page: LinkTargets,
): FactsReading {
  const notes: Omit<Note, 'place' | 'line'>[] = [];
  const assumed: Assumption[] = [];
  const { types } = type;
  const isScalar = !types.includes('object') && !types.includes('array');
  const prose = row.description.replace(LINK, '').trim();
  const limits = isScalar ? `${row.limits}\n${prose}` : prose;
  const link = linkIn(row.description);
  const linked = link === undefined || !isScalar ? undefined : linkedChoices(page.links.get(link), types);
  const choices = linked ?? (isScalar ? choicesOf(row, prose, type, other, notes, assumed) : undefined);
  const fallback = defaultFor(row, prose, type, other, notes);
  const description = [prose, fallback.unread].filter((text) => text !== '').join('\n');
  if (link !== undefined && choices === undefined && !page.models.has(link))
    notes.push({ code: 'link-unknown', read: link });
  const pattern = types.length === 1 && types[0] === 'string' ? patternOf(prose, type, other) : undefined;
  const format = type.format ?? (types.includes('string') ? formatOf(other) : undefined);
  const unit = types.includes('integer') || types.includes('number') ? readUnit(prose) : undefined;
  const examples = examplesOf(row, types, other);
  return {
    notes,
    assumed,
    facts: {
      ...(description !== '' && { description }),
      ...(format !== undefined && { format }),
      ...(choices !== undefined && { enum: choices.listed, ...(choices.open && { open: choices.open }) }),
      ...(choices === undefined && { ...readLimits(limits, types), ...lengthOf(row, type) }),
      ...limitsOf(other),
      ...(fallback.value !== undefined && { default: fallback.value }),
      ...(pattern !== undefined && { pattern }),
      ...(unit !== undefined && { unit }),
      ...(examples.length > 0 && { examples }),
    },
  };
}

/** What a page defines under the names that links lead to. */
interface LinkTargets {
  readonly links: ReadonlyMap<string, readonly DraftChoice[]>;
  readonly models: ReadonlySet<string>;
}

function linkedChoices(
  listed: readonly DraftChoice[] | undefined,
  types: TypeReading['types'],
): Choices | undefined {
  return (
    listed && {
      listed: listed.map(({ value, ...said }) => ({ value: typed(scalarOf(String(value)), types), ...said })),
    }
  );
}

interface Choices {
  readonly listed: readonly DraftChoice[];
  readonly open?: Assumption;
}

function choicesOf(
  row: FieldRow,
  prose: string,
  { types }: TypeReading,
  other: OtherInfo | undefined,
  notes: Omit<Note, 'place' | 'line'>[],
  assumed: Assumption[],
): Choices | undefined {
  const said = readChoices(prose, types);
  if (other?.values !== undefined && other.values.length > 0) {
    const listed = listedChoices(other.values, other, said?.choices ?? []);
    if (said !== undefined && said.choices.length !== listed.length) {
      const read = said.choices.map(({ value }) => String(value)).join(', ');
      const against = listed.map(({ value }) => String(value)).join(', ');
      notes.push({ code: 'enum-unclear', read, against, chosen: against });
    }
    return { listed };
  }
  const limited = /[,，|、/]/.test(row.limits) && !/\d\s*[-~]\s*\d|\s/.test(row.limits) ? row.limits : '';
  if (limited !== '')
    return {
      listed: limited.split(/[,，|、/]/).map((part) => ({ value: typed(scalarOf(part.trim()), types) })),
    };
  if (said === undefined) return undefined;
  if (!said.clear) {
    const chosen = said.choices.map(({ value }) => String(value)).join(', ');
    notes.push({ code: 'enum-unclear', read: prose, chosen });
    assumed.push({ code: 'enum-unclear', read: prose });
  }
  const open: Assumption = { code: 'enum-open-ended', read: prose };
  return { listed: said.choices, ...(said.open && { open }) };
}

function listedChoices(
  values: readonly JsonValue[],
  other: OtherInfo,
  said: readonly DraftChoice[],
): DraftChoice[] {
  return values.map((value) => {
    const inProse = said.find((choice) => String(choice.value) === String(value))?.description;
    const description = inProse ?? other.meanings?.get(String(value));
    return { value, ...(description !== undefined && description !== '' && { description }) };
  });
}

function typed(value: JsonValue, types: TypeReading['types']): JsonValue {
  return types.includes('string') && typeof value === 'number' ? String(value) : value;
}

/** A default in its own column that is no value of the type is prose that came into the wrong column. */
function defaultFor(
  row: FieldRow,
  prose: string,
  { types }: TypeReading,
  other: OtherInfo | undefined,
  notes: Omit<Note, 'place' | 'line'>[],
): { readonly value: JsonValue | undefined; readonly unread: string } {
  const text = other?.default ?? row.default;
  if (text === '') return { value: readDefault(prose, types), unread: '' };
  const value = defaultOf(text, types);
  if (value !== undefined) return { value, unread: '' };
  const isProse = /\p{Script=Han}|\s/u.test(text);
  notes.push({
    code: isProse ? 'default-unclear' : 'default-contradicted',
    read: text,
    against: types.join(' | '),
  });
  return { value: undefined, unread: text };
}

function patternOf(prose: string, type: TypeReading, other: OtherInfo | undefined): string | undefined {
  if (other?.pattern !== undefined) return other.pattern;
  if (type.format !== undefined) return undefined;
  return datePattern(`${other?.format ?? ''} ${prose}`);
}

function examplesOf(row: FieldRow, types: TypeReading['types'], other: OtherInfo | undefined): JsonValue[] {
  if (other?.example !== undefined) return [typed(other.example, types)];
  if (row.example === '' || /\{\{.*\}\}|[<＜].*[>＞]/.test(row.example)) return [];
  const value = defaultOf(row.example, types);
  return value === undefined ? [] : [value];
}

/** Formats that any schema may have. Dates with a time lack their zone in most pages, and have a pattern. */
function formatOf(other: OtherInfo | undefined): string | undefined {
  const named = other?.format?.toLowerCase();
  return named !== undefined && /^(?:date|email|uri|url|uuid|ipv4|ipv6|hostname)$/.test(named)
    ? named.replace('url', 'uri')
    : undefined;
}

function lengthOf(row: FieldRow, type: TypeReading): Facts {
  if (type.maxLength !== undefined) return { maxLength: type.maxLength };
  return /^\d{1,6}$/.test(row.limits) && type.types.includes('string')
    ? { maxLength: Number(row.limits) }
    : {};
}

function limitsOf(other: OtherInfo | undefined): Facts {
  if (other === undefined) return {};
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = other;
  return Object.fromEntries(
    Object.entries({ minimum, maximum, minLength, maxLength, minItems, maxItems }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

/** The column of other information, or what came into another column of the same kind. */
export function otherOf(row: FieldRow): OtherInfo | undefined {
  return readOther(row.other) ?? readOther(row.description) ?? readOther(row.limits);
}
