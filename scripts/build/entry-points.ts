/** The parts of package.json that say what the package is entered by. */
export interface Manifest {
  readonly imports: Readonly<Record<string, Readonly<Record<string, Target>>>>;
  readonly exports: Readonly<Record<string, TypedTarget | string>>;
}

interface Target {
  readonly 'lockstep-source': string;
  readonly default: string;
}

interface TypedTarget extends Target {
  readonly types: string;
}

/** What is started or found by its place, and by no name of the package. */
const BY_PLACE: readonly Target[] = [
  { 'lockstep-source': './src/cli/main.ts', default: './dist/main.js' },
  { 'lockstep-source': './src/cli/recording/writer-main.ts', default: './dist/writer-main.js' },
  { 'lockstep-source': './lockstep.config.ts', default: './dist/lockstep.config.js' },
];

/** The modules that have a subpath of the package, with it. */
export function targetsOf({
  exports,
}: Pick<Manifest, 'exports'>): readonly (readonly [string, TypedTarget])[] {
  return Object.entries(exports).filter(
    (entry): entry is [string, TypedTarget] => typeof entry[1] !== 'string',
  );
}

/** Sources by the name that each is to have in `dist`, without its extension. */
export function entryPoints(manifest: Manifest): Record<string, string> {
  const named = targetsOf(manifest).map(([, target]) => target);
  const own = Object.values(manifest.imports).flatMap((platforms) => Object.values(platforms));
  return Object.fromEntries(
    [...named, ...own, ...BY_PLACE].map((target) => [nameInDist(target.default), target['lockstep-source']]),
  );
}

/** @throws Error where a file would be outside `dist`, or no module. */
export function nameInDist(file: string): string {
  const name = /^\.\/dist\/(.+)\.js$/.exec(file)?.[1];
  if (name === undefined)
    throw new Error(`package.json names ${file}; expected a JavaScript module in ./dist. Correct it.`);
  return name;
}
