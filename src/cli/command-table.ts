import type { Command } from './command.ts';

export type CommandName =
  | 'mock'
  | 'verify'
  | 'check'
  | 'report'
  | 'accept'
  | 'diff'
  | 'generate'
  | 'lint'
  | 'curl'
  | 'record'
  | 'redact';

/** The commands; each is loaded only when it is run, since starting a mock should load nothing else. */
export const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  mock: async () => (await import('./commands/mock.ts')).mock,
  verify: async () => (await import('./commands/verify.ts')).verify,
  check: async () => (await import('./commands/check.ts')).check,
  report: async () => (await import('./commands/report.ts')).report,
  generate: async () => (await import('./commands/generate.ts')).generate,
  lint: async () => (await import('./commands/lint.ts')).lint,
  curl: async () => (await import('./commands/curl.ts')).curl,
  diff: async () => (await import('./commands/diff.ts')).diff,
  accept: async () => (await import('./commands/accept.ts')).accept,
  record: async () => (await import('./commands/record.ts')).record,
  redact: async () => (await import('./commands/redact.ts')).redact,
};
