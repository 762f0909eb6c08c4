import { loadProject, specFile } from '../config/project.ts';
import { LockstepError } from '../errors/lockstep-error.ts';
import type { ProviderMock } from '../mock/definition.ts';
import { deriveSpec } from '../prism/derive-spec.ts';
import { findPrism } from '../prism/find-prism.ts';
import type { Credentials } from '../provider/provider.ts';
import { checkReferences } from '../spec/check-references.ts';
import { loadDocument } from '../spec/load-document.ts';
import type { NO_TARGET } from './check-recording.ts';
import { httpTarget } from './http-target.ts';
import { mockTarget } from './mock-target.ts';
import { prismTarget } from './prism-target.ts';
import type { ReplayTarget, SkippedTarget } from './target.ts';

/** A server that is not ours. */
export interface UrlTarget {
  /** What the paths of the spec are appended to. Neither an account nor a query may be in it. */
  readonly url: string;
  /** The account there, by the names of the provider's credentials. Take them from the environment. */
  readonly credentials?: Credentials;
  /** Ids of operations that may be sent although they change things. */
  readonly allow?: readonly string[];
  /** By the name of a parameter or property, values that exist there, in place of the recorded ones. */
  readonly bind?: Readonly<Record<string, readonly string[]>>;
}

/** A target of one's own. */
export interface CustomTarget {
  /** As tests and exceptions name it. */
  readonly name: string;
  readonly open: () => ReplayTarget | SkippedTarget | Promise<ReplayTarget | SkippedTarget>;
}

/** `none` holds the recordings against the spec, and nothing is replayed. */
export type ContractTarget = typeof NO_TARGET | 'mock' | 'prism' | UrlTarget | CustomTarget;

/**
 * Gives every target a name and a way to open it. `folder` is one of the project whose spec Prism gets.
 *
 * @throws LockstepError `CONFIG_INVALID` for a URL that is none of a server; when opened, whatever the target throws.
 */
export function contractTarget(
  target: Exclude<ContractTarget, typeof NO_TARGET>,
  mock: ProviderMock,
  folder: string,
): CustomTarget {
  if (target === 'mock') return { name: 'mock', open: () => mockTarget(mock) };
  if (target === 'prism') return { name: 'prism', open: () => openPrism(mock, folder) };
  return 'url' in target ? urlTarget(target, mock) : target;
}

async function openPrism({ provider }: ProviderMock, folder: string): Promise<ReplayTarget> {
  const project = await loadProject(folder);
  const document = await loadDocument(specFile(project, provider));
  checkReferences(document);
  return prismTarget(provider, { executable: findPrism(project.root), document: deriveSpec(document.root) });
}

function urlTarget(
  { url, credentials = {}, allow = [], bind = {} }: UrlTarget,
  { provider, spec }: ProviderMock,
): CustomTarget {
  const base = baseOf(url, provider.id);
  const missing = provider.credentials.filter(({ name }) => (credentials[name] ?? '') === '');
  const unknown = allow.find((name) => !spec.table.operations.some(({ id }) => id === name));
  if (unknown !== undefined) {
    throw new LockstepError(
      'OPERATION_UNKNOWN',
      `Failed to describe the contract of ${provider.id}: "${unknown}", which is allowed at ${base}, is no operation of its spec. Name one by its operationId.`,
    );
  }
  const open = (): ReplayTarget => {
    if (missing.length > 0) throw incomplete(provider.id, base, missing);
    const given = new Map(Object.entries(bind));
    return httpTarget(provider, { name: base, base, credentials, allowed: new Set(allow), given });
  };
  return { name: base, open };
}

function incomplete(id: string, base: string, missing: readonly { readonly name: string }[]): LockstepError {
  const names = missing.map(({ name }) => name).join(', ');
  return new LockstepError(
    'CREDENTIALS_MISSING',
    `Failed to replay recordings of ${id} at ${base}: its target has no ${names}. Give them as "credentials", from the environment.`,
  );
}

/** The URL itself is not repeated in the message: it may hold a password. */
function baseOf(text: string, id: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBase =
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    [url.username, url.password, url.search, url.hash].every((part) => part === '');
  if (isBase) return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  throw new LockstepError(
    'CONFIG_INVALID',
    `Failed to describe the contract of ${id}: the url of a target is none that paths can be appended to. Expected one such as https://sandbox.example/v1, with no account, query or fragment in it.`,
  );
}
