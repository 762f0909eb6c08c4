import { build, defaultClientConditions, type InlineConfig, type Rolldown } from 'vite';

export interface Bundle {
  /** Contents by path. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** The code of all chunks, those that are loaded later included. */
  readonly chunks: readonly Rolldown.OutputChunk[];
  /** Where the code comes from. */
  readonly modules: readonly string[];
}

/** Builds in memory, from the sources of the package. */
export async function bundle(config: InlineConfig): Promise<Bundle> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['lockstep-source', ...defaultClientConditions] },
    ...config,
    build: { target: 'es2022', write: false, ...config.build },
  });
  if (!Array.isArray(built) && !('output' in built)) throw new Error('Vite watches instead of building.');
  const output = (Array.isArray(built) ? built : [built]).flatMap((part) => part.output);
  const chunks = output.filter((part) => part.type === 'chunk');
  return {
    files: new Map(output.map((part) => [part.fileName, part.type === 'chunk' ? part.code : part.source])),
    chunks,
    modules: chunks.flatMap(({ moduleIds }) => moduleIds),
  };
}
