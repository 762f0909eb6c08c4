import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { loadProject } from '../../config/project.ts';
import { LockstepError } from '../../errors/lockstep-error.ts';
import { type ImportedSpec, importFiles } from '../../import/import-files.ts';
import { FORMATS } from '../../import/page-format.ts';
import type { ImportedFile } from '../../import/read-machine-file.ts';
import { readPages } from '../../import/read-pages.ts';
import { doubtsPage } from '../../import/write/doubts-page.ts';
import { doubtLine, topicOf } from '../../import/write/format-doubt.ts';
import { COMMON_SECRETS } from '../../provider/common-secrets.ts';
import { defineProvider } from '../../provider/define-provider.ts';
import { printable } from '../../report/printable.ts';
import { type Command, defineCommand } from '../command.ts';
import { dayOf } from '../day-of.ts';
import { type DraftNames, freeNames } from '../free-names.ts';
import { importedFiles } from '../imported-files.ts';
import type { ExitStatus, Io } from '../io.ts';
import { idOf } from '../provider-id.ts';
import { redactionFolder, redactionKey } from '../redaction-store.ts';
import { writeOutput } from '../write-output.ts';

export const importCommand: Command = defineCommand({
  arguments: { usage: 'FILE|FOLDER', least: 1, most: 1 },
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: FORMATS,
      default: 'auto',
      summary: 'what the pages are; found out by itself unless told',
    },
    provider: {
      type: 'string',
      value: 'ID',
      summary: 'the id of the provider; the name of the file or folder unless told otherwise',
    },
    out: { type: 'string', value: 'DIR', summary: 'where the draft goes; specs/ID unless told otherwise' },
  },
  examples: [
    'lockstep import vendor-page.md --provider pets --out specs/pets',
    'lockstep import pages --provider pets',
    'lockstep import traffic.har --format har --provider pets --out drafts/pets',
  ],
  async run({ options, positionals: [given = ''] }, io) {
    const { id } = defineProvider({ id: options.provider ?? idOf(resolve(io.cwd, given)), title: given });
    const out = resolve(io.cwd, options.out ?? join('specs', id));
    const files = await importedFiles(given, io.cwd, out);
    const day = dayOf(io.now());
    const imported = await importFiles(
      files,
      {
        format: FORMATS.find((known) => known === options.format) ?? 'auto',
        title: id,
        day,
        redaction: {
          rules: { secrets: COMMON_SECRETS, published: [], paths: [] },
          key: await keyFor(files, io),
        },
      },
      readPages,
    );
    if (imported.operations === 0) throw empty(given, imported);
    return write(imported, { id, out, day, files: files.length }, io);
  },
});

/** Traffic is redacted with the key of the project, so that the same traffic gives the same draft. */
async function keyFor(files: readonly ImportedFile[], io: Io): Promise<Uint8Array> {
  if (!files.some(({ bytes }) => Buffer.from(bytes).includes('"entries"'))) return randomBytes(32);
  return redactionKey(redactionFolder(await loadProject(io.cwd), io.cwd));
}

interface Target {
  readonly id: string;
  readonly out: string;
  readonly day: string;
  readonly files: number;
}

async function write(imported: ImportedSpec, { id, out, day, files }: Target, io: Io): Promise<ExitStatus> {
  const { yaml, operations, doubts } = imported;
  const status = tellPages(imported, io);
  const shown = (name: string): string => relative(io.cwd, join(out, name)) || name;
  tell(
    io,
    `Read ${count(operations, 'operation')} from ${count(files, 'file')}, with ${count(doubts.length, 'doubt')}.`,
  );
  const before = await readIfThere(join(out, 'openapi.yaml'));
  if (before !== undefined && withoutVersion(before) === withoutVersion(yaml)) {
    tell(io, `Nothing has changed: ${shown('openapi.yaml')} says the same already, and nothing was written.`);
    return status;
  }
  const names = await freeNames(out, day);
  await writeOutput(join(out, names.spec), yaml);
  await writeOutput(join(out, names.doubts), doubtsPage(doubts, { title: id, spec: names.spec }));
  io.print(shown(names.spec));
  io.print(shown(names.doubts));
  tellNext(names, shown, io);
  return status;
}

function tellNext({ spec, doubts, isBeside }: DraftNames, shown: (name: string) => string, io: Io): void {
  if (isBeside) {
    tell(io, `${shown('openapi.yaml')} was left as it is. To see what has changed:`);
    tell(io, `  lockstep diff ${shown('openapi.yaml')} ${shown(spec)}`);
    return;
  }
  tell(io, `Settle what ${shown(doubts)} lists. A mock runs at once:`);
  tell(io, `  lockstep mock --spec ${shown(spec)}`);
}

/** Pages that gave nothing, which whoever runs a folder through should not have to look for. */
function tellPages({ doubts }: ImportedSpec, io: Io): ExitStatus {
  const pages = doubts.filter(({ code }) => topicOf(code) === 'page');
  for (const doubt of pages) tell(io, doubtLine(doubt));
  return pages.some(({ code }) => code === 'page-refused') ? 1 : 0;
}

function empty(given: string, imported: ImportedSpec): LockstepError {
  const first = imported.doubts.find(({ code }) => topicOf(code) === 'page') ?? imported.doubts[0];
  const reason = first === undefined ? '' : ` ${printable(doubtLine(first))}`;
  return new LockstepError(
    'IMPORT_EMPTY',
    `Failed to import ${given}: no operation was found in it.${reason} Expected a page that names a method and a path; where its format was not recognised, name it with --format.`,
  );
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The day of the import is no change of the page. */
function withoutVersion(yaml: string): string {
  return yaml.replace(/^ {2}version: .*$/m, '');
}

function tell(io: Io, line: string): void {
  io.tell(printable(line));
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
