import { basename } from 'node:path';
import { generateProvider } from '../../codegen/generate-provider.ts';
import { LockstepError } from '../../errors/lockstep-error.ts';
import { isJsonObject } from '../../json/json-value.ts';
import { defineProvider } from '../../provider/define-provider.ts';
import type { Provider } from '../../provider/provider.ts';
import { readDocumentText } from '../../spec/load-document.ts';
import { parseSpec } from '../../spec/load-spec.ts';
import { type ProjectSpec, toProjectSpec } from '../../spec/project-spec/to-project-spec.ts';
import { checkSchemas } from '../check-schemas.ts';
import type { PlannedFile } from './planned-file.ts';
import { templateFiles } from './template-files.ts';

export interface ProviderPlan {
  readonly id: string;
  readonly files: readonly PlannedFile[];
  readonly spec: ProjectSpec;
  readonly operations: number;
  /** Whether its types and validators are among the files: what makes them may not be installed yet. */
  readonly isGenerated: boolean;
}

interface Wanted {
  readonly id: string;
  /** The OpenAPI file, as it was named. */
  readonly named: string;
  /** Where it is. */
  readonly file: string;
  /** ISO date. */
  readonly day: string;
}

/**
 * The files of a provider that is taken over from an OpenAPI file.
 *
 * @throws LockstepError `CONFIG_INVALID` for an id that is none, and the codes of loading and generating a spec.
 */
export async function planProvider(wanted: Wanted, tell: (line: string) => void): Promise<ProviderPlan> {
  const { id, named, file, day } = wanted;
  const provider = defineProvider({ id, title: id });
  const text = await readDocumentText(file);
  const { root, table } = parseSpec(named, text, '3.x');
  refuseNewer(named, root['openapi']);
  checkSchemas(named, { root, table }, tell);
  const { info } = root;
  const title = isJsonObject(info) && typeof info['title'] === 'string' ? info['title'] : id;
  const spec = toProjectSpec(named, text);
  const template = await templateFiles('provider');
  const texts = {
    'openapi.yaml': spec.text,
    'provider.ts': filled(template.get('provider.ts'), [
      [`'new-provider'`, literal(id)],
      [`'New provider'`, literal(title)],
    ]),
    'SOURCE.md': filled(template.get('SOURCE.md'), [
      ['FILE', `\`${basename(named)}\``],
      ['DAY', day],
    ]),
  };
  const generated = await generatedFiles(provider, spec);
  return {
    id,
    spec,
    operations: table.operations.length,
    isGenerated: generated.length > 0,
    files: [
      ...Object.entries(texts).map(([name, content]) => planned(`specs/${id}/${name}`, content)),
      ...generated.map(([name, content]) => planned(`generated/${id}/${name}`, content)),
    ],
  };
}

async function generatedFiles(provider: Provider, { text }: ProjectSpec): Promise<[string, string][]> {
  // What is kept must be a spec of its own accord; where this refuses it, nothing was written yet.
  const loaded = parseSpec(`specs/${provider.id}/openapi.yaml`, text);
  try {
    return [...(await generateProvider(provider, loaded))];
  } catch (error) {
    if (error instanceof LockstepError && error.code === 'PEER_MISSING') return [];
    throw error;
  }
}

function refuseNewer(file: string, version: unknown): void {
  if (!/^3\.2/.test(String(version))) return;
  throw new LockstepError(
    'SPEC_INVALID',
    `Failed to take over the spec ${file}: it says "openapi: ${String(version)}". Expected OpenAPI 3.0 or 3.1, which is what a project keeps its specs in. Convert it first, or serve it as it is: lockstep mock --spec ${file}`,
  );
}

function planned(path: string, text: string): PlannedFile {
  return { path, text, fate: 'new' };
}

function filled(text: string | undefined, values: readonly (readonly [string, string])[]): string {
  return values.reduce((result, [place, value]) => result.replace(place, () => value), text ?? '');
}

function literal(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped}'`;
}
