import { createRequire } from 'node:module';
import { once } from './once.ts';

const load = createRequire(import.meta.url);

/**
 * Libraries that take longer to load than most runs need for all the rest, and that many runs never need: a spec
 * in JSON wants no YAML parser, and a few exchanges no compiler. Both are CommonJS, which loads without waiting. To ask
 * the loader again would take long for each node of a document.
 */
export const ajvCode: () => typeof import('ajv') = once(() => load('ajv'));
export const ajv2020: () => typeof import('ajv/dist/2020.js') = once(() => load('ajv/dist/2020.js'));
export const yaml: () => typeof import('yaml') = once(() => load('yaml'));
