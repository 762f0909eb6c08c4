import { expect, test } from 'vitest';
import { completePackage } from './complete-package.ts';

const TEMPLATE = JSON.stringify({
  private: true,
  type: 'module',
  scripts: { mock: 'lockstep mock', test: 'vitest run' },
  devDependencies: { lockstep: '^0.1.0', vitest: '4.1.12' },
});

test('What npm has made of nothing gets all that is needed, and keeps what was installed.', () => {
  const npm = {
    name: 'shop',
    type: 'commonjs',
    scripts: { test: 'echo "Error: no test specified" && exit 1' },
    devDependencies: { lockstep: 'file:lockstep.tgz' },
  };
  const { text, fate, note } = completePackage(JSON.stringify(npm), TEMPLATE, true);
  expect(JSON.parse(text)).toEqual({
    name: 'shop',
    type: 'module',
    scripts: { test: 'vitest run', mock: 'lockstep mock' },
    devDependencies: { lockstep: 'file:lockstep.tgz', vitest: '4.1.12' },
  });
  expect(fate).toBe('completed');
  expect(note).toBe('"type": "module", mock, test, vitest');
});

test('What somebody has chosen stays: scripts, versions, where they stand, and the layout of the file.', () => {
  const own = {
    type: 'module',
    scripts: { test: 'jest', mock: 'mine' },
    dependencies: { vitest: '^4.0.0' },
  };
  const { text, note } = completePackage(JSON.stringify(own, undefined, '\t'), TEMPLATE, false);
  expect(text).toBe(
    `${JSON.stringify({ ...own, devDependencies: { lockstep: '^0.1.0' } }, undefined, '\t')}\n`,
  );
  expect(note).toMatch(/^lockstep, its own script "test" is kept: "npx vitest run"/);
});

test('One that has everything is kept byte for byte.', () => {
  const own = `{"type":"module","scripts":{"test":"vitest run","mock":"m"},"devDependencies":{"vitest":"4","lockstep":"0"}}`;
  expect(completePackage(own, TEMPLATE, false)).toMatchObject({ text: own, fate: 'kept' });
});

test.each([
  ['{}', 'has no "type"'],
  ['{"type":"commonjs"}', 'says "type": "commonjs"'],
])('Modules that go by %s would mean something else: the folder is refused.', (own, says) => {
  expect(() => completePackage(own, TEMPLATE, false)).toThrow(
    new RegExp(`package.json ${says}.*Expected "type": "module".*folder of its own`),
  );
});

test.each(['{"name": ', '[]', ''])('A package.json that is no JSON object (%j) is refused.', (own) => {
  expect(() => completePackage(own, TEMPLATE, true)).toThrow(/package\.json.*no JSON object/);
});
