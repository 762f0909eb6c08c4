import { fullFormats } from 'ajv-formats/dist/formats.js';

/** How a format is checked; the shape that Ajv takes as a definition. */
export interface FormatCheck {
  readonly type: 'string' | 'number';
  readonly validate: (value: never) => boolean;
}

/** Formats of strings that are enforced. The others (`password`, `binary`, `double`, …) only say what a value is for. */
const ENFORCED = [
  'date',
  'time',
  'date-time',
  'duration',
  'uri',
  'uri-reference',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uuid',
  'byte',
  'json-pointer',
] as const;

const INT32 = 2 ** 31;

/** The formats that are enforced, by name. */
export const formats: Readonly<Record<string, FormatCheck>> = {
  ...Object.fromEntries(
    ENFORCED.map((name) => [name, { type: 'string', validate: checkOf(fullFormats[name]) }]),
  ),
  int32: {
    type: 'number',
    validate: (value: number) => Number.isInteger(value) && value >= -INT32 && value < INT32,
  },
  int64: { type: 'number', validate: (value: number) => Number.isInteger(value) },
};

function checkOf(definition: unknown): (value: string) => boolean {
  if (definition instanceof RegExp) return (value) => definition.test(value);
  if (typeof definition === 'function') return (value) => Boolean(definition(value));
  // What is neither of the two holds one of them.
  return checkOf((definition as { readonly validate: unknown }).validate);
}
