import { relative } from 'node:path';
import type { CarriedState } from '../../mock/carry-state.ts';
import type { MockHost } from '../../mock/mock-host.ts';
import type { Io } from '../io.ts';
import { flawLine } from './flaw-line.ts';
import type { MockSource, MockSources } from './mock-source.ts';
import { type FileWatch, watchFiles } from './watch-files.ts';

/** Replaces the mocks of a host as their files change, and says so in a line for each. */
export async function watchMocks(
  host: MockHost,
  sources: MockSources,
  io: Pick<Io, 'cwd' | 'tell'>,
): Promise<FileWatch> {
  const broken = new Set<string>();
  const watch = await watchFiles([...sources.paths, ...sources.imported()], async (files) => {
    sources.forget();
    for (const source of sources.sources) {
      const own = files.filter((file) => source.concerns(file));
      if (own.length > 0) await reload(host, source, own, broken, io);
    }
    watch.add(sources.imported());
  });
  return watch;
}

async function reload(
  host: MockHost,
  source: MockSource,
  files: readonly string[],
  broken: Set<string>,
  { cwd, tell }: Pick<Io, 'cwd' | 'tell'>,
): Promise<void> {
  const { id } = source;
  const begun = performance.now();
  try {
    const carried = await host.replace(await source.load(tell));
    const isMended = broken.delete(id);
    const time = Math.round(performance.now() - begun);
    tell(`${id}: ${isMended ? 'good again, ' : ''}reloaded in ${time} ms (${filesLine(files, cwd)}).`);
    for (const lost of carried) tellLost(id, lost, tell);
  } catch (error) {
    broken.add(id);
    tell(`${id}: not reloaded, the last good version answers on. ${flawLine(error, cwd)}`);
  }
}

function filesLine([first = '', ...others]: readonly string[], cwd: string): string {
  return `${relative(cwd, first)}${others.length === 0 ? '' : ` and ${others.length} more`}`;
}

function tellLost(id: string, { session, lost }: CarriedState, tell: (line: string) => void): void {
  if (lost === undefined) return;
  tell(`${id}: the session "${session}" starts anew, its state does not fit any more. ${lost}`);
}
