import { escapeToken } from '../../json/json-pointer.ts';
import type { JsonValue } from '../../json/json-value.ts';
import type { Finding } from '../finding.ts';
import type { PatchedSpec } from './patch.ts';
import { valuesOf } from './schema-place.ts';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Whether a finding is about a parameter, of which the texts are received and not the values. */
export function isAboutParameter(
  { direction, operation, pointer }: Finding,
  { table }: PatchedSpec,
): boolean {
  const parameters = table.operations.find(({ id }) => id === operation)?.parameters ?? [];
  return (
    direction === 'request' &&
    parameters.some(({ in: place, name }) => pointer === `/${place}/${escapeToken(name)}`)
  );
}

/** The values of a finding; those of a list that was sent as a parameter, each. */
export function separateValues(finding: Finding, spec: PatchedSpec): readonly JsonValue[] {
  const values = valuesOf(finding.received);
  const isOfItems = /\/items\/[^/]+$/.test(finding.specPointer);
  if (!isOfItems || !isAboutParameter(finding, spec)) return values;
  return values.flatMap((text) => String(text).split(','));
}

/** The number that a text says; literals of numbers that no double holds are texts, too. */
export function numberOf(value: JsonValue): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && NUMBER.test(value) ? Number(value) : undefined;
}

/** A schema that the texts of a parameter or a header satisfy. */
export function schemaOfTexts(texts: readonly JsonValue[]): { readonly type: string } {
  const isAll = (test: (text: string) => boolean) => texts.every((text) => test(String(text)));
  if (isAll((text) => text === 'true' || text === 'false')) return { type: 'boolean' };
  if (isAll((text) => /^(?:0|-?[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text)))) {
    return { type: 'integer' };
  }
  return { type: isAll((text) => NUMBER.test(text) && !/^-?\d+$/.test(text)) ? 'number' : 'string' };
}
