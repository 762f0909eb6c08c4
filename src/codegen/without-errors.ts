/** In the quotes of JSON, as Ajv writes every text of a spec. */
const TEXT = String.raw`"(?:[^"\\]|\\.)*"`;
/** An object that holds at most objects without any. */
const OBJECT = String.raw`\{(?:${TEXT}|[^"{}]|\{(?:${TEXT}|[^"{}])*\})*\}`;

/** A validator; of a schema that leads back to itself, through what is filled in later. */
const VALIDATOR = String.raw`(?:validate\d+|wrapper\d+\.validate)`;

/** What Ajv writes of errors, each on lines of its own, and what is left of it where only their number counts. */
const REPLACEMENTS: readonly (readonly [told: RegExp, left: string])[] = [
  [line(String.raw`validate\d+\.errors = (?:\[${OBJECT}\]|vErrors|null);`), ''],
  [
    line(
      String.raw`const err\d+ = ${OBJECT};\nif\(vErrors === null\)\{\nvErrors = \[err\d+\];\n\}\nelse \{\nvErrors\.push\(err\d+\);\n\}`,
    ),
    '',
  ],
  [
    line(
      String.raw`vErrors = vErrors === null \? ${VALIDATOR}\.errors : vErrors\.concat\(${VALIDATOR}\.errors\);\nerrors = vErrors\.length;`,
    ),
    'errors++;\n',
  ],
  [
    line(
      String.raw`if\(vErrors !== null\)\{\nif\(_errs\d+\)\{\nvErrors\.length = _errs\d+;\n\}\nelse \{\nvErrors = null;\n\}\n\}`,
    ),
    '',
  ],
  [line('let vErrors = null;'), ''],
  [/^(function validate\d+\(data), \{instancePath="".*?=\{\}\}=\{\}\)\{$/gm, '$1){'],
  [
    new RegExp(
      String.raw`^(if\(!\(${VALIDATOR}\((?:${TEXT}|[^"{}\n])+), \{instancePath(?:${TEXT}|[^"{}])*\}\)\)\)\{$`,
      'gm',
    ),
    '$1))){',
  ],
];

/** Words that stand in the code where errors are still told. */
const OF_ERRORS = /\b(?:vErrors|errors(?= = \[)|instancePath|rootData|parentData|dynamicAnchors)\b/;

/**
 * Validators as Ajv compiles them, without what tells what is wrong: a verdict is left. It is for schemas that a walk
 * explains (`src/spec/is-walkable.ts`), and makes the code less than half as long. Code in which anything is written
 * in another way stays as it is, which only is longer.
 */
export function withoutErrors(code: string): string {
  let left = code;
  for (const [told, rest] of REPLACEMENTS) left = left.replace(told, rest);
  const ofTexts = new RegExp(TEXT, 'g');
  return OF_ERRORS.test(left.replace(ofTexts, '""')) ? code : withoutUnused(left);
}

function line(source: string): RegExp {
  return new RegExp(`^${source}\\n`, 'gm');
}

/** Without the schemas that only errors spoke of. */
function withoutUnused(code: string): string {
  const names = code.match(/\bschema\d+\b/g) ?? [];
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return code.replace(/^const (schema\d+) = .*;\n/gm, (whole, name: string) =>
    counts.get(name) === 1 ? '' : whole,
  );
}
