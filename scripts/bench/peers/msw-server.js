// A handler of MSW behind its own middleware for HTTP servers; it reads the request and sends the same page every time.
// Usage: node msw-server.js WORK.json PORT
import { readFileSync } from 'node:fs';
import { createServer } from '@mswjs/http-middleware';
import { HttpResponse, http } from 'msw';

const [file = '', port = '0'] = process.argv.slice(2);
const { path, page } = JSON.parse(readFileSync(file, 'utf8'));

const app = createServer(
  http.post(path, async ({ request }) => {
    await request.json();
    return HttpResponse.json(page);
  }),
);
const server = app.listen(Number(port), '127.0.0.1', () => {
  console.log(`msw listening on http://127.0.0.1:${server.address().port}`);
});
