// What the bench measures, bundled as in dist: what makes values, and the shipped providers by name.
export { mock as eiotclub } from '../../mocks/eiotclub/index.ts';
export { mock as smartproxy } from '../../mocks/smartproxy/index.ts';
export { mock as tibiot } from '../../mocks/tibiot/index.ts';
export { mock as yunshop } from '../../mocks/yunshop/index.ts';
export { createKeyedRandom } from '../../src/fixtures/keyed-random.ts';
export { sampleSchema } from '../../src/fixtures/sample-schema.ts';
export { compileSpec } from '../../src/spec/compile-spec.ts';
export { loadSpec } from '../../src/spec/load-spec.ts';
