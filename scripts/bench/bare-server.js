// The floor: reads a request, and sends the same bytes with the same headers every time.
// Usage: node bare-server.js ANSWERS.json PORT
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [file = '', port = '0'] = process.argv.slice(2);

/** By path without query: status, headers, body in Base64. */
const answers = new Map(
  Object.entries(JSON.parse(readFileSync(file, 'utf8'))).map(([path, { status, headers, body }]) => [
    path,
    { status, headers, body: Buffer.from(body, 'base64') },
  ]),
);

const server = createServer((request, response) => {
  request.on('data', () => {});
  request.on('end', () => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    const answer = answers.get(path);
    if (answer === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  });
});

server.listen(Number(port), '127.0.0.1', () => {
  console.log(`bare listening on http://127.0.0.1:${server.address().port}`);
});
