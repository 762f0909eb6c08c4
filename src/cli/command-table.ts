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
  | 'import'
  | 'init'
  | 'record'
  | 'redact'
  | 'fixtures';

interface CommandEntry {
  /** In the help of the whole, which loads none of them. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** The commands; each is loaded only when it is run, since starting a mock should load nothing else. */
export const COMMANDS: Readonly<Record<CommandName, CommandEntry>> = {
  mock: {
    summary: 'Serves every provider at http://HOST:PORT/<provider>/<path>, with state.',
    load: async () => (await import('./commands/mock.ts')).mock,
  },
  verify: {
    summary: 'Replays recordings against a target and reports what drifted.',
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  check: {
    summary: 'Holds recorded traffic against any OpenAPI file, with no config, and reports what drifted.',
    load: async () => (await import('./commands/check.ts')).check,
  },
  report: {
    summary: 'Joins JSON reports, such as those of shards, and reports them in any format.',
    load: async () => (await import('./commands/report.ts')).report,
  },
  generate: {
    summary: 'Writes types, operation tables and compiled validators of every spec into generated/.',
    load: async () => (await import('./commands/generate.ts')).generate,
  },
  lint: {
    summary:
      'Checks that specs keep the rules of a normalised spec and recordings hold no secrets, or lists what specs assume.',
    load: async () => (await import('./commands/lint.ts')).lint,
  },
  import: {
    summary:
      "Drafts a spec from a vendor's pages, an OpenAPI file, a collection or traffic, and lists its doubts.",
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  curl: {
    summary: 'Prints a ready curl call, signed with the credentials of the mock, with a valid fixture.',
    load: async () => (await import('./commands/curl.ts')).curl,
  },
  diff: {
    summary: 'Says what changed between two specs, by what it means for those who rely on the old one.',
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  accept: {
    summary: 'Turns the findings of a report into edits of the spec that keep its comments and layout.',
    load: async () => (await import('./commands/accept.ts')).accept,
  },
  init: {
    summary: 'Makes a project with a working example, or adds a provider to one from its OpenAPI file.',
    load: async () => (await import('./commands/init.ts')).init,
  },
  record: {
    summary: 'Passes requests on to a provider, and records what passes: redacted, checked, as HAR.',
    load: async () => (await import('./commands/record.ts')).record,
  },
  redact: {
    summary: 'Takes the secrets out of a HAR file, and puts pseudonyms in place of persons and cards.',
    load: async () => (await import('./commands/redact.ts')).redact,
  },
  fixtures: {
    summary: 'Writes valid, stable values for the tests of other repositories: JSON, TypeScript or HAR.',
    load: async () => (await import('./commands/fixtures.ts')).fixtures,
  },
};
