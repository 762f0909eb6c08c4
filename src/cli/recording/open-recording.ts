import { rmSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { chooseProvider, loadProject, specFile } from '../../config/project.ts';
import type { Evidence, RecordedExchange } from '../../exchange/recording.ts';
import { exchangeRedactor, type RedactedExchange } from '../../exchange/redact/redact-exchange.ts';
import { redactionRules } from '../../exchange/redact/redaction-rules.ts';
import { type HarAppender, openHarAppender } from '../../record/har-appender.ts';
import type { LostExchange } from '../../record/lost-exchange.ts';
import type { PassedExchange } from '../../record/passed-exchange.ts';
import { createRecorder } from '../../record/recorder.ts';
import { createLiveCheck } from '../../replay/live-check.ts';
import { compileSpec } from '../../spec/compile-spec.ts';
import { loadSpec } from '../../spec/load-spec.ts';
import type { Io } from '../io.ts';
import { type OriginalsStore, openOriginals } from '../originals-store.ts';
import { packageVersion } from '../package-version.ts';
import { usageError } from '../parse-arguments.ts';
import { redactionFolder, redactionKey } from '../redaction-store.ts';
import { holdRecording } from './hold-recording.ts';
import type { RecorderJob } from './recorder-job.ts';
import { createRecordingTeller } from './recording-teller.ts';

/** A recording that is being written. */
export interface OpenRecording {
  /** No entry stood in the file. */
  readonly isEmpty: boolean;
  /** It ended in the middle of an entry, which was taken out. */
  readonly wasTorn: boolean;
  /**
   * Redacts exchanges and writes them; they are checked afterwards. When it returns, they are in the file.
   *
   * @throws LockstepError `OUTPUT_FAILED`
   */
  take(...exchanges: readonly PassedExchange[]): void;
  lost(exchange: LostExchange): void;
  /** Tells what the run comes to, and gives the number of exchanges. */
  end(): number;
  /** Lets go of the files, after the end or without it. */
  close(): void;
}

/**
 * Opens a HAR file for what passes, and everything that goes with it: the way back from pseudonyms, the check.
 *
 * @throws LockstepError `USAGE` where the file is of another target or another recorder writes it, `SPEC_NOT_FOUND`
 * and the other codes of loading a spec, `CONFIG_INVALID`, `HAR_INVALID`, `OUTPUT_FAILED`
 */
export async function openRecording(
  { cwd, file, provider: id, evidence }: RecorderJob,
  say: Pick<Io, 'print' | 'tell'>,
): Promise<OpenRecording> {
  const project = await loadProject(cwd);
  const provider = chooseProvider(project, id);
  const { table } = await loadSpec(specFile(project, provider));
  const folder = redactionFolder(project, cwd);
  const redact = exchangeRedactor(redactionRules(provider, table), await redactionKey(folder));
  const files = await openFiles(folder, file, {
    ...evidence,
    target: withoutSecrets(evidence.target, redact),
  });
  const { har, originals } = files;
  const check = createLiveCheck({ provider, spec: compileSpec(table) });
  const teller = createRecordingTeller(say);
  const recorder = createRecorder({
    ...{ file: har, evidence: files.evidence, redact, keepOriginals: originals.add },
    onRecorded: (exchange, reading) =>
      teller.recorded(exchange, check.add(exchange, files.evidence, reading)),
    onLost: teller.lost,
  });
  return {
    ...{ isEmpty: har.isEmpty(), wasTorn: har.wasTorn },
    ...{ take: recorder.take, lost: teller.lost, close: files.close },
    end() {
      recorder.settle();
      teller.end(check.report(), relative(cwd, file), recorder.counts());
      return recorder.counts().exchanges;
    },
  };
}

interface OpenFiles {
  readonly har: HarAppender;
  readonly originals: OriginalsStore;
  readonly evidence: Evidence;
  close(): void;
}

async function openFiles(folder: string, file: string, evidence: Evidence): Promise<OpenFiles> {
  const creator = { name: 'lockstep', version: await packageVersion() };
  const release = await holdRecording(folder, file);
  try {
    const originals = openOriginals(folder);
    const har = openHarAppender(file, { version: '1.2', creator, pages: [], _evidence: evidence });
    const close = (): void => {
      har.close();
      originals.close();
      // A recording of nothing would be in everybody's way.
      if (har.isEmpty()) rmSync(file, { force: true });
      release();
    };
    const other = otherGround(har.evidence, evidence);
    if (other === undefined) return { har, originals, evidence, close };
    close();
    throw usageError('record', `${basename(file)} is ${other}; name another file with --out`);
  } catch (error) {
    release();
    throw error;
  }
}

/** One file is of one target, and rests on one thing. */
function otherGround(found: Evidence, asked: Evidence): string | undefined {
  if (found.source === asked.source && found.target === asked.target) return undefined;
  const [old, own] = [found, asked].map(({ source, target = 'no known target' }) => `${source}, ${target}`);
  return `a recording of ${old}, and this run would add ${own}`;
}

/** The URL as the recording may show it. */
function withoutSecrets(target: string, redact: (exchange: RecordedExchange) => RedactedExchange): string {
  const { origin, pathname } = new URL(target);
  const { exchange } = redact({
    request: { method: 'GET', target: pathname, headers: {}, body: undefined },
    response: { status: 200, headers: {}, body: '' },
  });
  return `${origin}${exchange.request.target.replace(/\/+$/, '')}`;
}
