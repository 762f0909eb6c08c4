import { expect, test } from 'vitest';
import { addToConfig } from './add-to-config.ts';

const CONFIG = `import { defineConfig } from 'lockstep';
import { provider as shop } from './specs/shop/provider.ts';

export default defineConfig({ providers: [shop] });
`;

test('A provider comes into the config behind the others, and its import behind theirs.', () => {
  expect(addToConfig(CONFIG, 'lockstep.config.ts', 'my-pets')).toBe(`import { defineConfig } from 'lockstep';
import { provider as shop } from './specs/shop/provider.ts';
import { provider as myPets } from './specs/my-pets/provider.ts';

export default defineConfig({ providers: [shop, myPets] });
`);
});

test.each([
  ['of one line', '[a, b]', '[a, b, pets]'],
  ['with a comma at its end', '[a, b,]', '[a, b, pets]'],
  ['without a provider', '[]', '[pets]'],
  ['of a line each', '[\n    a,\n    b,\n  ]', '[\n    a,\n    b,\n    pets,\n  ]'],
  ['of a line each, with no comma at its end', '[\n    a,\n    b\n  ]', '[\n    a,\n    b,\n    pets,\n  ]'],
])('A list %s keeps its layout.', (_, list, wanted) => {
  const text = `export default { providers: ${list} };\n`;
  expect(addToConfig(text, 'lockstep.config.js', 'pets')).toBe(
    `import { provider as pets } from './specs/pets/provider.ts';\n\nexport default { providers: ${wanted} };\n`,
  );
});

test.each([
  ['a word of the language', 'new'],
  ['what the config has for something else', 'shop'],
])('An id that is %s gives a name that is none.', (_, id) => {
  const text = addToConfig(CONFIG, 'lockstep.config.ts', id);
  expect(text).toContain(`import { provider as ${id}Provider } from './specs/${id}/provider.ts';`);
  expect(text).toContain(`, ${id}Provider]`);
});

test('An import of several lines, and one for its effect, is left whole.', () => {
  const text =
    "import 'dotenv/config';\nimport {\n  defineConfig,\n} from 'lockstep';\n\nexport default defineConfig({ providers: [] });\n";
  expect(addToConfig(text, 'lockstep.config.ts', 'pets')).toContain(
    "} from 'lockstep';\nimport { provider as pets } from './specs/pets/provider.ts';\n\nexport",
  );
});

test.each([
  ['none', 'const providers = all;\nexport default { providers };\n'],
  ['several', 'const a = { providers: [b] };\nexport default { providers: [c] };\n'],
])('A config with %s of such lists is refused, with what to write.', (found, text) => {
  expect(() => addToConfig(text, 'lockstep.config.ts', 'pets')).toThrow(
    new RegExp(`Failed to add "pets" to lockstep.config.ts: .*found ${found}.*defineConfig`),
  );
});
