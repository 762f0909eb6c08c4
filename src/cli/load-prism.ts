import { deriveSpec } from '../prism/derive-spec.ts';
import { findPrism } from '../prism/find-prism.ts';
import { type PrismProcess, startPrism } from '../prism/start-prism.ts';
import type { Provider } from '../provider/provider.ts';
import { prismTarget } from '../replay/prism-target.ts';
import type { ReplayTarget } from '../replay/target.ts';
import { checkReferences } from '../spec/check-references.ts';
import { loadDocument } from '../spec/load-document.ts';

/** What Prism is started for. */
export interface PrismSource {
  /** Whose Prism is used. */
  readonly projectRoot: string;
  readonly provider: Provider;
  /** The spec, as it stands in its file now. */
  readonly file: string;
}

/** @throws LockstepError `PEER_MISSING`, `TARGET_NOT_READY`, and the codes of loading a spec. */
export async function loadPrismTarget(source: PrismSource): Promise<ReplayTarget> {
  return prismTarget(source.provider, await startOptions(source));
}

/** @throws LockstepError as {@link loadPrismTarget} does. */
export async function loadPrism(source: PrismSource): Promise<PrismProcess> {
  return startPrism({ ...(await startOptions(source)), provider: source.provider.id });
}

async function startOptions({ projectRoot, file }: PrismSource) {
  const executable = findPrism(projectRoot);
  const document = await loadDocument(file);
  checkReferences(document);
  return { executable, document: deriveSpec(document.root) };
}
