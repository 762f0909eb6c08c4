import { run } from './run.ts';

/** The only place that touches the process. */
const stopped = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  print: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
  colour: process.stderr.isTTY === true && (process.env['NO_COLOR'] ?? '') === '',
  stopped,
});
