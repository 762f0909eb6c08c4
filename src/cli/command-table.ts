import type { Command } from './command.ts';

/** The commands; each is loaded only when it is run, since starting a mock should load nothing else. */
export const COMMANDS = {
  mock: async () => (await import('./commands/mock.ts')).mock,
  verify: async () => (await import('./commands/verify.ts')).verify,
  generate: async () => (await import('./commands/generate.ts')).generate,
  lint: async () => (await import('./commands/lint.ts')).lint,
  curl: async () => (await import('./commands/curl.ts')).curl,
} satisfies Readonly<Record<string, () => Promise<Command>>>;

export type CommandName = keyof typeof COMMANDS;
