// Fastify with the request and the response validated by Ajv, and no state: it sends the same page every time.
// Usage: node fastify-server.js WORK.json PORT
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fastify from 'fastify';

const [file = '', port = '0'] = process.argv.slice(2);
const { path, schemas, request, response, page } = JSON.parse(readFileSync(file, 'utf8'));

const ajv = new Ajv2020({ strict: false, logger: false });
ajv.addSchema({ components: { schemas }, request, response }, 'spec');
const validateRequest = ajv.getSchema('spec#/request');
const validateResponse = ajv.getSchema('spec#/response');

const app = fastify();
app.post(
  path,
  {
    schema: { body: request },
    validatorCompiler: () => (body) =>
      validateRequest(body) || { error: new Error(ajv.errorsText(validateRequest.errors)) },
    preSerialization: (_asked, _reply, body, done) => {
      const isValid = validateResponse(body);
      done(isValid ? null : new Error(ajv.errorsText(validateResponse.errors)), body);
    },
  },
  (_asked, reply) => {
    reply.send(page);
  },
);
await app.listen({ port: Number(port), host: '127.0.0.1' });
console.log(`fastify listening on http://127.0.0.1:${app.server.address().port}`);
