import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { commandProblems, loadCommands } from './command-problems.ts';
import { commandsIn, linksIn, pathsIn } from './document-mentions.ts';

/** Checks that every path, link and command that a document mentions is there. */
const root = resolve(import.meta.dirname, '..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
}).split('\n');
const documents = tracked.filter((file) => file.endsWith('.md') && existsSync(join(root, file)));
const topLevel = new Set(tracked.filter((file) => file !== '').map((file) => file.split('/')[0] ?? ''));
const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
).scripts;
const commands = await loadCommands();

const problems = documents.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  return [
    ...linksIn(text)
      .filter((link) => !existsSync(join(root, dirname(file), link)))
      .map((link) => `${file}: the link ${link} leads nowhere`),
    ...pathsIn(text, topLevel)
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${file}: there is no ${path}`),
    ...commandsIn(text).flatMap((words) =>
      commandProblems(words, { scripts, commands }).map((problem) => `${file}: ${problem}`),
    ),
  ];
});

for (const problem of problems) console.error(problem);
if (documents.length === 0) console.error('No document was found: nothing was checked.');
else if (problems.length === 0)
  console.error(`Documents: every path and command in ${documents.length} files is there.`);
process.exitCode = problems.length === 0 && documents.length > 0 ? 0 : 1;
