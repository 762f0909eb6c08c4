import { expect, test } from 'vitest';
import { commandsIn, linksIn, pathsIn } from './document-mentions.ts';

const DOCUMENT = `See [the design](docs/architecture.md#layers), [the site](https://example.org) and \`src/spec/schema.ts\`.
Specs are in \`specs/<provider>/openapi.yaml\`; run \`lockstep verify --target none\` or \`npm run check\`.

\`\`\`sh
npm ci && npx lockstep mock --port 0 # a comment with lockstep nonsense
\`\`\`

\`\`\`ts
const path = 'src/none.ts';
\`\`\`
`;

test('links to other sites are left alone, and anchors are cut off', () => {
  expect(linksIn(DOCUMENT)).toEqual(['docs/architecture.md']);
});

test('paths are found in inline code, without those that hold a placeholder', () => {
  expect(pathsIn(DOCUMENT, new Set(['src', 'specs']))).toEqual(['src/spec/schema.ts']);
});

test('commands are found in inline code and in shell blocks, without their comments', () => {
  expect(commandsIn(DOCUMENT)).toEqual([
    ['lockstep', 'verify', '--target', 'none'],
    ['npm', 'run', 'check'],
    ['npm', 'ci'],
    ['lockstep', 'mock', '--port', '0'],
  ]);
});
