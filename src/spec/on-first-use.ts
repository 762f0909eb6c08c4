import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/**
 * Libraries that take longer to load than most runs need for all the rest, and that many runs never need: a spec
 * in JSON wants no YAML parser, and a few exchanges no compiler. Both are CommonJS, which loads without waiting.
 */
export const ajvCode: () => typeof import('ajv') = once('ajv');
export const ajv2020: () => typeof import('ajv/dist/2020.js') = once('ajv/dist/2020.js');
export const yaml: () => typeof import('yaml') = once('yaml');

/** To ask the loader again would take long for each node of a document. */
function once<Library>(name: string): () => Library {
  let known: Library | undefined;
  return () => {
    known ??= load(name) as Library;
    return known;
  };
}
