import { expect, test } from 'vitest';
import { withCompactValidators } from './compact-validators.ts';

const VALIDATORS = `// generated/depot/validators.ts
const createValidators = (runtime) => {
\tconst validators = {};
\tvalidators["/a b"] = (data) => {
\t\tconst isText = typeof data === "string";
\t\treturn isText && data !== "two  words \\u00e9";
\t};
\treturn validators;
};
`;
const OTHERS = [
  'import { x } from "./library.js";\n',
  '// mocks/depot/index.ts\nconst mock = {\n\tcreateValidators\n};\n',
];

test('Validators lose their white space and no letter of their texts; all else stays as it is.', () => {
  const [before = '', after = ''] = OTHERS;
  const written = withCompactValidators(`${before}${VALIDATORS}${after}`);
  expect(written.startsWith(before)).toBe(true);
  expect(written.endsWith(after)).toBe(true);
  const compact = written.slice(before.length, -after.length);
  expect(compact).toContain('two  words \\u00E9');
  expect(compact).not.toContain('\t');
  const { '/a b': isValid } = new Function(`${compact}; return createValidators();`)();
  expect([isValid('text'), isValid('two  words é'), isValid(1)]).toEqual([true, false, false]);
});

test('A file without validators is left alone.', () => {
  expect(withCompactValidators(OTHERS.join(''))).toBe(OTHERS.join(''));
});
