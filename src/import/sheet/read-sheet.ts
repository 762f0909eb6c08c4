import type { DoubtLog } from '../doubt-log.ts';
import type { DraftDocument, DraftErrorCode, DraftServer } from '../draft.ts';
import type { Block } from '../page/block.ts';
import { gather } from './gather.ts';
import { linkedDefinitions } from './linked-definitions.ts';
import { noteIgnored } from './note-ignored.ts';
import type { RawOperation } from './raw-operation.ts';
import { readErrorCodes } from './read-error-codes.ts';
import { readModels } from './read-models.ts';
import { descriptionOf, readOperation } from './read-operation.ts';
import { readTarget } from './request-target.ts';
import { textTables } from './text-tables.ts';

export type SheetReading = Omit<DraftDocument, 'embedded' | 'doubts'>;

/** A page of tables and examples, in whatever layout: the labels and headings on it say what each is. */
export function readSheet(blocks: readonly Block[], log: DoubtLog): SheetReading {
  const linked = linkedDefinitions(textTables(blocks));
  const page = gather(linked.rest);
  const rawModels = [...page.models, ...linked.models];
  const models = new Set(rawModels.map(({ name }) => name));
  const context = { log, models, links: linked.choices };
  const real = page.operations.filter(isOperation);
  // A page may name its servers, and say more, under headings before its first operation.
  const around = [page.preface, ...page.operations.filter((raw) => !isOperation(raw))];
  const prefix = around.map(basePath).find((path) => path !== '') ?? '';
  for (const raw of real) putBefore(basePath(raw) || prefix, raw);
  const operations = real.flatMap((raw) => readOperation(raw, context));
  const servers = new Map<string, DraftServer>();
  for (const raw of [page.preface, ...page.operations]) {
    for (const server of serversOf(raw, log.page))
      if (!servers.has(server.url)) servers.set(server.url, server);
  }
  for (const { server, source } of operations) {
    if (server !== undefined && !servers.has(server))
      servers.set(server, { url: server, assumed: [], source });
  }
  const described = around
    .map(descriptionOf)
    .filter((text) => text !== '')
    .join('\n\n');
  return {
    ...(page.title !== undefined && { title: page.title }),
    ...(described !== '' && { description: described }),
    servers: [...servers.values()].map((server) => doubted(server, log)),
    operations,
    models: readModels(rawModels, context),
    errorCodes: around.flatMap((raw) => looseCodes(raw, log)),
  };
}

function serversOf(raw: RawOperation, page: string): DraftServer[] {
  const hosts = raw.hosts.flatMap(({ text, line }): DraftServer[] => {
    const [url] = /(?:https?:\/\/|\{\{)[^\s，,）)]+/.exec(text) ?? [];
    const server = url === undefined ? undefined : (readTarget(url)?.server ?? url);
    const description = text.replace(url ?? '', '').replace(/^[\s:：-]+|[\s:：-]+$/g, '');
    return server === undefined
      ? []
      : [
          {
            url: server.replace(/\/+$/, ''),
            ...(description !== '' && { description }),
            assumed: [],
            source: { page, line },
          },
        ];
  });
  const targets = raw.targets.flatMap(({ target, line }): DraftServer[] =>
    target.server === undefined ? [] : [{ url: target.server, assumed: [], source: { page, line } }],
  );
  return [...targets, ...hosts];
}

/** What stands behind the host in the address that a page names for all its operations: `/v2`. */
function basePath({ hosts }: RawOperation): string {
  for (const { text } of hosts) {
    const [url] = /(?:https?:\/\/|\{\{)[^\s，,）)]+/.exec(text) ?? [];
    const path = url === undefined ? '/' : (readTarget(url)?.path ?? '/');
    if (path !== '/') return path;
  }
  return '';
}

/** Paths are whole in a spec; one that has its server, or begins with the same already, is. */
function putBefore(prefix: string, raw: RawOperation): void {
  for (const [at, { target, ...rest }] of raw.targets.entries()) {
    const isWhole = target.server !== undefined || target.path.startsWith(`${prefix}/`);
    if (prefix !== '' && !isWhole)
      raw.targets[at] = { ...rest, target: { ...target, path: `${prefix}${target.path}` } };
  }
}

const PLACEHOLDER =
  /[\u4e00-\u9fff{}$]|^https?:\/\/(?:x{2,}|ip|host|domain|localhost|127\.|example|your|server)/i;

function doubted(server: DraftServer, log: DoubtLog): DraftServer {
  if (!PLACEHOLDER.test(server.url)) return server;
  log.add({ code: 'server-placeholder', line: server.source.line, read: server.url, chosen: server.url });
  return { ...server, assumed: [{ code: 'server-placeholder', read: server.url }] };
}

/** Labels alone make no operation: a page may name its servers before the first one. */
function isOperation(raw: RawOperation): boolean {
  return (
    raw.targets.length > 0 || raw.methods.length > 0 || raw.sections.some(({ tables }) => tables.length > 0)
  );
}

/** What a page lists outside of its operations: codes for all of them, or tables of something else. */
function looseCodes(raw: RawOperation, log: DoubtLog): DraftErrorCode[] {
  noteIgnored([...raw.others, ...raw.statuses, ...raw.enums.map(({ table }) => table)], log);
  return raw.errorCodes.flatMap((table) => readErrorCodes(table, log.page));
}
