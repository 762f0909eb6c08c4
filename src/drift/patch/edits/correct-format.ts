import { type JsonObject, type JsonValue, jsonTypeOf } from '../../../json/json-value.ts';
import { formats } from '../../../spec/formats.ts';
import { matchesPattern } from '../../../spec/matches-pattern.ts';
import { isSafePattern } from '../../../spec/safe-pattern.ts';
import type { Edit } from '../edit.ts';
import { formsOf, type KnownForms, patternOfFormat } from '../known-formats.ts';
import { separateValues } from '../parameter-texts.ts';
import { byHand, edited, type MakePatch, outdated, unchanged } from '../patch.ts';
import { isShortened, MASKED, schemaOfKeyword } from '../schema-place.ts';
import { widenType } from './widen-type.ts';

interface Correction {
  readonly edit: Edit;
  readonly what: string;
}

/**
 * A form of a moment that is known by its look is allowed besides the declared one. Of anything else nobody
 * could say what it is from a few samples: then the pattern or format goes.
 */
export const correctFormat: MakePatch = (finding, spec, seen) => {
  const place = schemaOfKeyword(spec.root, finding.specPointer);
  if (place === undefined) return outdated(finding.specPointer);
  const values = separateValues(finding, spec);
  if (values.includes(MASKED)) {
    return byHand(
      'The values are secret, so that the report does not have them.',
      `Correct ${finding.specPointer} by what the provider sends.`,
    );
  }
  // A date that came as a number: another type, and its format stays for those that are text.
  if (finding.specPointer.endsWith('/type'))
    return widenType({ ...finding, received: values.map(jsonTypeOf) }, spec, seen);
  const { schema, pointer } = place;
  const texts = values.filter((value) => typeof value === 'string');
  const forms = texts.some(isShortened) ? undefined : formsOf(texts);
  const corrections = [
    correctPattern(schema, pointer, texts, forms),
    correctNamed(schema, pointer, values, forms),
  ].filter((correction) => correction !== undefined);
  if (corrections.length === 0) return unchanged();
  return edited(corrections.map(({ what }) => what).join(', '), ...corrections.map(({ edit }) => edit));
};

function correctPattern(
  { pattern: old }: JsonObject,
  pointer: string,
  texts: readonly string[],
  forms: KnownForms | undefined,
): Correction | undefined {
  if (typeof old !== 'string' || !isSafePattern(old)) return undefined;
  if (texts.every((text) => matchesPattern(old, text) && !isShortened(text))) return undefined;
  const at = `${pointer}/pattern`;
  const wide = forms === undefined ? undefined : alternatives(old, forms, texts);
  if (wide === undefined) return removed(at, 'pattern');
  return { edit: { kind: 'put', pointer: at, value: wide.pattern }, what: `allowed ${wide.names}` };
}

function correctNamed(
  { format: old, pattern }: JsonObject,
  pointer: string,
  values: readonly JsonValue[],
  forms: KnownForms | undefined,
): Correction | undefined {
  if (typeof old !== 'string' || values.every((value) => hasFormat(value, old))) return undefined;
  const at = `${pointer}/format`;
  if (old === 'int32' && values.every((value) => hasFormat(value, 'int64'))) {
    return { edit: { kind: 'put', pointer: at, value: 'int64' }, what: 'gave it the format int64' };
  }
  const own = patternOfFormat(old);
  // A pattern beside the format is corrected by itself.
  if (own === undefined || forms === undefined || pattern !== undefined) return removed(at, 'format');
  return {
    edit: { kind: 'put', pointer: at, key: 'pattern', value: joined(own, forms) },
    what: `allowed ${forms.names.join(' and ')} besides ${old}`,
  };
}

function hasFormat(value: JsonValue, name: string): boolean {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format === undefined || typeof value !== format.type) return true;
  return format.validate(value as never) && !isShortened(value);
}

function alternatives(
  old: string,
  forms: KnownForms,
  texts: readonly string[],
): { readonly pattern: string; readonly names: string } | undefined {
  const pattern = joined(old, forms);
  const fits = isSafePattern(pattern) && texts.every((text) => matchesPattern(pattern, text));
  return fits ? { pattern, names: forms.names.join(' and ') } : undefined;
}

function joined(old: string, { patterns }: KnownForms): string {
  return [old, ...patterns.filter((each) => each !== old)].join('|');
}

function removed(pointer: string, keyword: string): Correction {
  return {
    edit: { kind: 'remove', pointer },
    what: `removed the ${keyword}, since what was received has no form that is known`,
  };
}
