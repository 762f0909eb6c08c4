import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import config from '../lockstep.config.ts';
import { variableOf } from '../src/provider/environment-credentials.ts';
import { commandProblems, loadCommands } from './command-problems.ts';
import { commandsIn } from './document-mentions.ts';

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly if?: string; readonly steps: readonly Step[] }>>;
}

const read = (file: string): string => readFileSync(resolve(import.meta.dirname, '..', file), 'utf8');
const { scripts } = JSON.parse(read('package.json'));
const known = { scripts, commands: await loadCommands() };

const own = read('.github/workflows/contract.yml');
const begun = read('templates/project/.github/workflows/contract.yml');
const copied = /```yaml\n([\s\S]*?)\n```\n\nThen:/.exec(read('docs/ci.md'))?.[1] ?? '';

function stepsOf(source: string): readonly Step[] {
  const { jobs }: Workflow = parse(source);
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** The calls of `npm` and `lockstep` in the steps of a workflow, as words. */
function callsIn(source: string): string[][] {
  const script = stepsOf(source).map(({ run = '' }) => run.replaceAll('\\\n', ' '));
  return commandsIn(`\`\`\`sh\n${script.join('\n')}\n\`\`\``);
}

function targetsIn(source: string): string[][] {
  return callsIn(source)
    .filter((words) => words.includes('verify'))
    .map((words) => words.filter((_, at) => words[at - 1] === '--target'));
}

test.each([
  ['the workflow of this repository', own],
  ['the one to copy', copied],
])('Every command that %s names exists, with its options.', (_, source) => {
  const calls = callsIn(source);
  expect(calls).toContainEqual(['npm', 'ci']);
  expect(calls.flatMap((words) => commandProblems(words, known))).toEqual([]);
  expect(targetsIn(source)).toEqual([
    ['none', 'mock', 'prism'],
    ['none', 'mock', 'live'],
  ]);
});

test.each([
  ['the workflow of this repository', own],
  ['the one to copy', copied],
])(
  'In %s a pull request gets no secret, and a live run tells its outcome even where it fails.',
  (_, source) => {
    const { on, permissions }: Workflow = parse(source);
    expect(Object.keys(on)).toEqual(expect.arrayContaining(['pull_request', 'schedule']));
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(permissions).toEqual({ contents: 'read' });
    const withSecrets = stepsOf(source).filter((step) => JSON.stringify(step).includes('secrets.'));
    expect(withSecrets.map(({ run }) => run?.includes('--target live'))).toEqual([true]);
    const reporting = stepsOf(source).filter(
      ({ run = '', uses = '' }) => run.includes('GITHUB_STEP_SUMMARY') || uses.includes('upload-artifact'),
    );
    expect(reporting.length).toBeGreaterThanOrEqual(2);
    const conditions = new Set(reporting.map((step) => step.if));
    expect([...conditions]).toEqual([`\${{ !cancelled() }}`]);
  },
);

test('What is put together from outside is never a part of a shell command.', () => {
  const commands = [own, copied, begun].flatMap(stepsOf).map(({ run = '' }) => run);
  expect(commands.filter((run) => run.includes('${{'))).toEqual([]);
});

test('The workflow of a new project gives a pull request no secret, and calls what is there.', () => {
  const { on, permissions }: Workflow = parse(begun);
  expect(Object.keys(on)).not.toContain('pull_request_target');
  expect(permissions).toEqual({ contents: 'read' });
  const project = JSON.parse(read('templates/project/package.template.json'));
  const calls = callsIn(begun);
  expect(calls).toEqual([
    ['npm', 'ci'],
    ['npm', 'test'],
  ]);
  expect(project.scripts).toHaveProperty('test');
  const reports = stepsOf(begun).filter(({ run = '' }) => run.includes('report.sh'));
  expect(reports.map(({ run, if: condition }) => [run, condition])).toEqual([
    ['bash scripts/report.sh --target mock', "github.event_name == 'pull_request'"],
    ['bash scripts/report.sh --target mock --target live', "github.event_name != 'pull_request'"],
  ]);
  const script = commandsIn(
    `\`\`\`sh\n${read('templates/project/scripts/report.sh').replaceAll('\\\n', ' ')}\n\`\`\``,
  );
  expect(script.flatMap((words) => commandProblems(words, known))).toEqual([]);
  expect(script).toHaveLength(1);
});

test('The live job hands over the address and account of every provider, by their names.', () => {
  const needed = config.providers.flatMap((provider) => [
    [variableOf(provider, 'url'), `\${{ vars.${variableOf(provider, 'url')} }}`],
    ...provider.credentials.map(({ name }) => {
      const variable = variableOf(provider, name);
      return [variable, `\${{ secrets.${variable} }}`];
    }),
  ]);
  const live = stepsOf(own).find(({ env }) => env !== undefined);
  expect(live?.env).toEqual(Object.fromEntries(needed));
});

test('The checks run on the oldest supported Node and on the newest with long-term support.', () => {
  expect(parse(own).jobs.check.strategy.matrix.node).toEqual(['20', 'lts/*']);
  expect(JSON.parse(read('package.json')).engines.node).toMatch(/^>=20\./);
});
