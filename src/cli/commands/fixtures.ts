import { readFile } from 'node:fs/promises';
import { extname, join, relative, resolve } from 'node:path';
import { emitFixturesJson, emitFixturesSchema } from '../../codegen/fixtures/emit-json.ts';
import { emitFixturesTypescript } from '../../codegen/fixtures/emit-typescript.ts';
import { chooseProviders, loadProject, type Project } from '../../config/project.ts';
import type { Locale } from '../../fixtures/factory/setting.ts';
import type { Provider } from '../../provider/provider.ts';
import { type Command, defineCommand } from '../command.ts';
import { type FixtureFactories, loadFactories } from '../fixture-factories.ts';
import { fixturesHar } from '../fixture-har.ts';
import { fixtureGroups } from '../fixture-set.ts';
import type { ExitStatus, Io } from '../io.ts';
import { usageError } from '../parse-arguments.ts';
import { wholeNumber } from '../whole-number.ts';
import { writeOutput } from '../write-output.ts';

const MOST = 10_000;

/** The options, read. */
interface Wanted {
  readonly operation: string | undefined;
  readonly schema: string | undefined;
  readonly count: number;
  readonly seed: string;
  readonly format: string;
  readonly locale: Locale | undefined;
}

export const fixtures: Command = defineCommand({
  arguments: { usage: '[ID]', least: 0, most: 1 },
  options: {
    operation: { type: 'string', value: 'OP', summary: 'answers of one operation alone' },
    schema: { type: 'string', value: 'NAME', summary: 'values of one schema alone' },
    count: { type: 'string', value: 'N', default: '3', summary: 'how many of each' },
    seed: { type: 'string', value: 'S', default: '1', summary: 'chooses the made-up values' },
    format: {
      type: 'string',
      value: 'FORMAT',
      default: 'json',
      choices: ['json', 'ts', 'har'],
      summary: 'json with a JSON Schema beside it, ts with its types, or har with requests and answers',
    },
    locale: {
      type: 'string',
      value: 'LANGUAGE',
      choices: ['zh', 'en'],
      summary: 'the language of names and sentences; where it is left out, that of the provider',
    },
    out: {
      type: 'string',
      value: 'PATH',
      summary: 'the file to write; a folder, where no provider is named and there are several',
    },
    check: { type: 'boolean', summary: 'write nothing, and exit with 1 if the file is stale' },
  },
  examples: [
    'lockstep fixtures eiotclub --schema PoolRecord --count 20',
    'lockstep fixtures tibiot --format ts --out src/fixtures/tibiot.ts',
    'lockstep fixtures tibiot --format ts --out src/fixtures/tibiot.ts --check',
  ],
  async run({ options, positionals }, io) {
    const { operation, schema, format, seed, out, locale } = options;
    if (operation !== undefined && schema !== undefined)
      throw usageError('fixtures', '--operation and --schema exclude each other; expected one of them');
    if (format === 'har' && schema !== undefined)
      throw usageError(
        'fixtures',
        '--format har holds exchanges, and a schema is none; expected --operation',
      );
    if (options.check && out === undefined)
      throw usageError('fixtures', '--check compares with a file; expected --out PATH');
    const count = wholeNumber('fixtures', 'count', options.count, [1, MOST]);
    const wanted = { operation, schema, count, seed, format, locale: locale as Locale | undefined };
    const project = await loadProject(io.cwd);
    const providers = chooseProviders(project, positionals);
    const files = await filesOf(project, providers, wanted, out);
    if (out !== undefined) return bringFiles(files, options.check, io);
    for (const [name, text] of files) if (!name.endsWith(SCHEMA)) io.print(text.trimEnd());
    return 0;
  },
});

const SCHEMA = '.schema.json';

/** The texts of all files, by path. */
async function filesOf(
  project: Project,
  providers: readonly Provider[],
  wanted: Wanted,
  out: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const [only, ...others] = providers;
  const isFolder = others.length > 0;
  if (isFolder && (out === undefined || wanted.operation !== undefined || wanted.schema !== undefined)) {
    const ids = providers.map(({ id }) => id).join(', ');
    throw usageError(
      'fixtures',
      `no provider is named; expected one of ${ids}, or --out FOLDER for a file of each`,
    );
  }
  const files = new Map<string, string>();
  for (const provider of only === undefined ? [] : providers) {
    const extension = `.${wanted.format}`;
    const path = isFolder
      ? join(out ?? '', `${provider.id}${extension}`)
      : (out ?? `${provider.id}${extension}`);
    for (const [file, text] of await textsOf(project, provider, wanted, path)) files.set(file, text);
  }
  return files;
}

async function textsOf(
  project: Project,
  provider: Provider,
  wanted: Wanted,
  path: string,
): Promise<readonly (readonly [file: string, text: string])[]> {
  const { seed, locale, format } = wanted;
  const factories = await loadFactories(project, provider, {
    seed,
    ...(locale === undefined ? {} : { locale }),
  });
  const command = commandOf(provider, wanted);
  if (format === 'har') {
    const operations = operationsOf(factories, wanted);
    return [[path, await fixturesHar({ ...wanted, provider, factories, operations, command })]];
  }
  const set = {
    provider: provider.id,
    command,
    schemas: factories.spec.table.schemas,
    groups: fixtureGroups(factories, wanted),
  };
  if (format === 'ts') return [[path, emitFixturesTypescript(set)]];
  const beside = `${path.slice(0, path.length - extname(path).length)}${SCHEMA}`;
  return [
    [path, emitFixturesJson(set)],
    [beside, emitFixturesSchema(set)],
  ];
}

function operationsOf({ spec, operation }: FixtureFactories, wanted: Wanted) {
  const { operations } = spec.table;
  if (wanted.operation === undefined) return operations;
  // For its message, where there is none of that name.
  operation(wanted.operation);
  return operations.filter(({ id }) => id === wanted.operation);
}

/** What writes the same file again, wherever it lies. */
function commandOf({ id }: Provider, { operation, schema, count, seed, format, locale }: Wanted): string {
  const chosen =
    operation === undefined
      ? schema === undefined
        ? ''
        : ` --schema ${schema}`
      : ` --operation ${operation}`;
  const language = locale === undefined ? '' : ` --locale ${locale}`;
  return `lockstep fixtures ${id}${chosen} --count ${count} --seed ${seed} --format ${format}${language}`;
}

async function bringFiles(files: ReadonlyMap<string, string>, isCheck: boolean, io: Io): Promise<ExitStatus> {
  let stale = 0;
  for (const [name, text] of files) {
    const file = resolve(io.cwd, name);
    const before = await readFile(file, 'utf8').catch(() => undefined);
    if (before === text) continue;
    stale += 1;
    if (!isCheck) await writeOutput(file, text);
    io.tell(`${(before === undefined ? 'missing' : 'changed').padEnd(8)} ${relative(io.cwd, file)}`);
  }
  if (stale === 0) io.tell(isCheck ? 'Everything is up to date.' : 'Everything was up to date.');
  else
    io.tell(
      isCheck
        ? `Stale: ${filesText(stale)}. Run the same command without --check.`
        : `Written: ${filesText(stale)}.`,
    );
  return isCheck && stale > 0 ? 1 : 0;
}

function filesText(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}
