import { relative, resolve } from 'node:path';
import { chooseProvider, loadProject, type Project } from '../../config/project.ts';
import type { RedactionCounts } from '../../exchange/redact/redact-exchange.ts';
import { redactHar } from '../../exchange/redact/redact-har.ts';
import { GENERAL_RULES, type RedactionRules } from '../../exchange/redact/redaction-rules.ts';
import type { Unsearched } from '../../exchange/redact/unsearched.ts';
import { type Command, defineCommand } from '../command.ts';
import type { Io } from '../io.ts';
import { openOriginals } from '../originals-store.ts';
import { providerRules } from '../provider-rules.ts';
import { readHarText } from '../read-har-text.ts';
import { redactionFolder, redactionKey } from '../redaction-store.ts';
import { tellRedactions } from '../tell-redactions.ts';
import { writeOutput } from '../write-output.ts';

export const redact: Command = defineCommand({
  arguments: { usage: 'FILE', least: 1, most: 1 },
  options: {
    provider: {
      type: 'string',
      value: 'ID',
      summary: "whose secrets and path parameters are looked for besides, by that provider's own list",
    },
    out: { type: 'string', value: 'FILE', summary: 'where to write; the file itself unless told otherwise' },
  },
  examples: [
    'lockstep redact traffic.har',
    'lockstep redact traffic.har --provider eiotclub --out contract-tests/eiotclub/recordings/traffic.har',
  ],
  async run({ options, positionals: [given = ''] }, io) {
    const project = await loadProject(io.cwd);
    const rules = await rulesFor(project, options.provider);
    const source = resolve(io.cwd, given);
    const text = await readHarText(source, given);
    const folder = redactionFolder(project, io.cwd);
    const found = redactHar(text, given, rules, await redactionKey(folder));
    // First the way back: without it, what is written next could not be told from what it stands for.
    const store = openOriginals(folder);
    store.add(found.keyId, found.originals);
    store.close();
    const target = resolve(io.cwd, options.out ?? given);
    if (target !== source || found.text !== text) await writeOutput(target, found.text);
    tellCounts(found.counts, relative(io.cwd, target), io);
    tellUnsearched(found.unsearched, io);
    return 0;
  },
});

async function rulesFor(project: Project, id: string | undefined): Promise<RedactionRules> {
  return id === undefined ? GENERAL_RULES : providerRules(project, chooseProvider(project, id));
}

function tellCounts(counts: RedactionCounts, file: string, io: Io): void {
  const total = tellRedactions(counts, io.tell);
  io.tell(
    total === 0
      ? `Nothing to redact: ${file}.`
      : `Redacted ${total === 1 ? '1 value' : `${total} values`}: ${file}.`,
  );
}

/** What may still be in the file, since nobody could look for it. */
function tellUnsearched(unsearched: readonly Unsearched[], io: Io): void {
  const packed = unsearched.filter(({ how }) => how === 'packed');
  const bytes = unsearched.filter(({ how }) => how === 'bytes');
  if (packed.length > 0)
    io.tell(
      `Not searched: ${counted(packed)} still packed (the first: ${packed[0]?.at}). A secret in there stays: record it unpacked, or take the entry out.`,
    );
  if (bytes.length > 0)
    io.tell(
      `Searched as bytes: ${counted(bytes)} no text (the first: ${bytes[0]?.at}). Only plain characters in there were looked at.`,
    );
}

function counted({ length }: readonly Unsearched[]): string {
  return length === 1 ? '1 body is' : `${length} bodies are`;
}
