import { relative } from 'node:path';
import { chooseProviders, loadProject, type Project, specFile } from '../../config/project.ts';
import { LockstepError } from '../../errors/lockstep-error.ts';
import type { Provider } from '../../provider/provider.ts';
import { isTimeZone } from '../../provider/time-zone.ts';
import { documentNodes } from '../../spec/lint/document-nodes.ts';
import { lintDocument } from '../../spec/lint/lint-document.ts';
import { notesOf } from '../../spec/lint/notes-of.ts';
import { lintRules } from '../../spec/lint/registry.ts';
import { sourcePositions } from '../../spec/lint/source-position.ts';
import { parseDocument, readDocumentText, type SpecDocument } from '../../spec/load-document.ts';
import { type Command, defineCommand, PROVIDER_IDS } from '../command.ts';
import type { ExitStatus, Io } from '../io.ts';
import { lintRecordings } from '../lint-recordings.ts';

export const lint: Command = defineCommand({
  arguments: PROVIDER_IDS,
  options: {
    assumptions: {
      type: 'boolean',
      summary: 'list every x-lockstep-assumed and x-lockstep-open-enum instead',
    },
  },
  examples: ['lockstep lint', 'lockstep lint eiotclub', 'lockstep lint tibiot --assumptions'],
  async run({ options, positionals }, io) {
    const project = await loadProject(io.cwd);
    const providers = chooseProviders(project, positionals);
    return options.assumptions ? listNotes(project, providers, io) : lintEverything(project, providers, io);
  },
});

async function lintEverything(project: Project, providers: readonly Provider[], io: Io): Promise<ExitStatus> {
  const statuses = [
    lintTimeZones(providers, io),
    await lintAll(project, providers, io),
    await lintRecordings(project, providers, io),
  ];
  return statuses.includes(2) ? 2 : statuses.includes(1) ? 1 : 0;
}

/** Here and not where a provider is defined, since to ask takes longer than a good part of a mock's start. */
function lintTimeZones(providers: readonly Provider[], io: Io): ExitStatus {
  const wrong = providers.filter(({ timeZone }) => timeZone !== undefined && !isTimeZone(timeZone));
  for (const { id, timeZone } of wrong)
    io.print(`provider ${id}: timeZone is "${timeZone}", which the IANA time zone database does not have`);
  return wrong.length === 0 ? 0 : 1;
}

/** A spec that cannot be read does not keep the others from being checked. */
async function lintAll(project: Project, providers: readonly Provider[], io: Io): Promise<ExitStatus> {
  const results: (SpecResult | undefined)[] = [];
  for (const provider of providers) results.push(await lintOne(project, provider, io));
  const checked = results.filter((result) => result !== undefined);
  const problems = checked.reduce((sum, result) => sum + result.problems, 0);
  const what = `${count(checked.length, 'spec')} against ${count(lintRules.length, 'rule')}`;
  if (checked.length > 0)
    io.tell(`Checked ${what}: ${problems === 0 ? 'no problems' : count(problems, 'problem')}.`);
  // Where a spec was read in part, its problems are the likely reason and the finding.
  const failed = results.some((result) => result === undefined || (result.partly && result.problems === 0));
  if (failed) return 2;
  return problems === 0 ? 0 : 1;
}

interface SpecResult {
  readonly problems: number;
  /** Some rules could not be checked. */
  readonly partly: boolean;
}

async function lintOne(project: Project, provider: Provider, io: Io): Promise<SpecResult | undefined> {
  try {
    const source = await readSource(project, provider);
    const { problems, unread } = await lintDocument(source.document, provider.outcome);
    const places = problems.map(({ rule, pointer, sentence }) => ({
      pointer,
      text: `${label(rule, pointer)}: ${sentence}`,
    }));
    printPlaces(source, places, io);
    if (unread !== undefined) io.tell(unread.message);
    return { problems: problems.length, partly: unread !== undefined };
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    io.tell(error.message);
    return undefined;
  }
}

async function listNotes(project: Project, providers: readonly Provider[], io: Io): Promise<ExitStatus> {
  let assumed = 0;
  let open = 0;
  for (const provider of providers) {
    const source = await readSource(project, provider);
    const notes = notesOf(documentNodes(source.document.root));
    printPlaces(
      source,
      notes.map(({ pointer, reason }) => ({ pointer, text: `${pointer}: ${reason}` })),
      io,
    );
    assumed += notes.filter(({ kind }) => kind === 'assumed').length;
    open += notes.filter(({ kind }) => kind === 'open-enum').length;
  }
  const found = `${count(assumed, 'assumption')} and ${count(open, 'open enumeration')}`;
  io.tell(`${found} in ${count(providers.length, 'spec')}.`);
  return 0;
}

interface Source {
  readonly document: SpecDocument;
  readonly text: string;
  /** As shown to people: seen from the folder of the project. */
  readonly name: string;
}

async function readSource(project: Project, provider: Provider): Promise<Source> {
  const file = specFile(project, provider);
  const text = await readDocumentText(file);
  return { document: parseDocument(file, text), text, name: relative(project.root, file) };
}

interface PlacedText {
  readonly pointer: string;
  readonly text: string;
}

/** A line each, in the order of the file. */
function printPlaces({ name, text: source }: Source, places: readonly PlacedText[], io: Io): void {
  const locate = sourcePositions(source);
  const located = places.map(({ pointer, text }) => ({ ...locate(pointer), text }));
  for (const { line, column, text } of located.sort((a, b) => a.line - b.line || a.column - b.column)) {
    io.print(`${name}:${line}:${column} ${text.replaceAll(/\s+/g, ' ')}`);
  }
}

/** The whole document has an empty pointer. */
function label(rule: string, pointer: string): string {
  return pointer === '' ? rule : `${rule} ${pointer}`;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
