/** What makes values of schemas, from the packages of this folder. */
export { generateSync } from 'json-schema-faker';
export { sample } from 'openapi-sampler';
