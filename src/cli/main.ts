import { run } from './run.ts';

/** In milliseconds: by then the first requests have been answered, which waited for nothing else. */
const SETTLED = 500;

/** The only place that touches the process. */
const stopped = async () => {
  const asked = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  // Whoever waits for this serves, for hours perhaps, beside an editor and a browser.
  const hold = async () => (await import('./hold-young-space.ts')).holdYoungSpace();
  setTimeout(hold, SETTLED).unref();
  return asked;
};

const running = run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  print: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
  get colour() {
    return process.stderr.isTTY === true && (process.env['NO_COLOR'] ?? '') === '';
  },
  now: Date.now,
  stopped,
  // What starts processes is a tenth of a start, and one command alone has a use for it.
  spawnWriter: async () => (await import('./recording/spawn-writer.ts')).spawnWriter(),
});

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours, and no news for anybody.
// Streams are made on first use, which takes milliseconds: here, while the files of the command are being read.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

process.exitCode = await running;
