import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { commandProblems, loadCommands } from './command-problems.ts';
import { commandsIn, linksIn, pathsIn } from './document-mentions.ts';

/** Checks that every path, link and command that a document mentions is there. */
const root = resolve(import.meta.dirname, '..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
}).split('\n');
const documents = tracked.filter((file) => file.endsWith('.md') && existsSync(join(root, file)));
const commands = await loadCommands();

/** The project that `lockstep init` writes: its documents, and its guide, speak of its own files and scripts. */
const TEMPLATE = 'templates/project';
const own = projectAt('.', 'package.json');
const template = projectAt(TEMPLATE, 'package.template.json');

const problems = documents.flatMap((file) => problemsIn(file, isOfTemplate(file) ? template : own));

for (const problem of problems) console.error(problem);
if (documents.length === 0) console.error('No document was found: nothing was checked.');
else if (problems.length === 0)
  console.error(`Documents: every path and command in ${documents.length} files is there.`);
process.exitCode = problems.length === 0 && documents.length > 0 ? 0 : 1;

function isOfTemplate(file: string): boolean {
  return file.startsWith(`${TEMPLATE}/`) || file === 'docs/init.md';
}

interface DocumentedProject {
  readonly folder: string;
  /** The names at its top. */
  readonly topLevel: ReadonlySet<string>;
  readonly scripts: Readonly<Record<string, string>>;
}

function projectAt(folder: string, packageFile: string): DocumentedProject {
  const within = tracked.map((file) => relative(folder, file)).filter((file) => !file.startsWith('..'));
  const { scripts } = JSON.parse(readFileSync(join(root, folder, packageFile), 'utf8'));
  return {
    folder: join(root, folder),
    topLevel: new Set(within.filter((file) => file !== '').map((file) => file.split('/')[0] ?? '')),
    scripts,
  };
}

function problemsIn(file: string, { folder, topLevel, scripts }: DocumentedProject): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [
    ...linksIn(text)
      .filter((link) => !existsSync(join(root, dirname(file), link)))
      .map((link) => `${file}: the link ${link} leads nowhere`),
    ...pathsIn(text, topLevel)
      .filter((path) => !existsSync(join(folder, path)))
      .map((path) => `${file}: there is no ${path}`),
    ...commandsIn(text).flatMap((words) =>
      commandProblems(words, { scripts, commands }).map((problem) => `${file}: ${problem}`),
    ),
  ];
}
