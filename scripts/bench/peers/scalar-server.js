// Scalar's mock server on a document.
// Usage: node scalar-server.js DOCUMENT.json PORT
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { createMockServer } from '@scalar/mock-server';

const [file = '', port = '0'] = process.argv.slice(2);
const app = await createMockServer({ specification: readFileSync(file, 'utf8') });
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' }, (address) => {
  console.log(`scalar listening on http://127.0.0.1:${address.port}`);
});
