import { basename } from 'node:path';

export interface FileWatch {
  /** Watches these as well. */
  add(paths: readonly string[]): void;
  close(): Promise<void>;
}

/** Milliseconds without a further change: an editor may write in several steps, and a generator many files. */
const QUIET = 50;

/**
 * Tells which files have changed, appeared or gone, many changes at once and never while it is still being told of
 * others. Files may be written in place or put in place by a rename.
 */
export async function watchFiles(
  paths: readonly string[],
  changed: (files: readonly string[]) => Promise<void>,
): Promise<FileWatch> {
  const { watch } = await import('chokidar');
  const watcher = watch([...paths], { ignoreInitial: true, ignored: isNoSource });
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let telling: Promise<void> = Promise.resolve();
  const tell = () => {
    telling = telling.then(async () => {
      const files = [...waiting];
      waiting.clear();
      if (files.length > 0) await changed(files);
    });
  };
  watcher.on('all', (_event, file) => {
    waiting.add(file);
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET);
  });
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
  });
  return {
    add(more) {
      watcher.add([...more]);
    },
    async close() {
      clearTimeout(timer);
      await watcher.close();
      await telling;
    },
  };
}

/** What editors leave beside a file, and what is not run: dot files, backups, tests. */
function isNoSource(path: string): boolean {
  const name = basename(path);
  return (
    /^\.(?!\.?$)/.test(name) ||
    name.endsWith('~') ||
    name === 'node_modules' ||
    /\.test\.[cm]?[jt]s$/.test(name)
  );
}
