// The least that a mock of a large description has to do: parse it, and make a table of its routes.
// Usage: node route-table.js DOCUMENT.json PORT; answers what is on a route with an empty object.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [file = '', port = '0'] = process.argv.slice(2);
const { paths } = JSON.parse(readFileSync(file, 'utf8'));
const root = new Map();
for (const [path, item] of Object.entries(paths)) {
  let node = root;
  for (const segment of path.split('/').slice(1)) {
    const name = segment.startsWith('{') ? '*' : segment;
    if (!node.has(name)) node.set(name, new Map());
    node = node.get(name);
  }
  node.set('operations', item);
}

function find(path) {
  let node = root;
  for (const segment of path.split('/').slice(1)) node = node?.get(segment) ?? node?.get('*');
  return node?.get('operations');
}

const server = createServer((request, response) => {
  const [path = ''] = (request.url ?? '').split('?', 1);
  response.writeHead(find(path) === undefined ? 404 : 200, { 'content-type': 'application/json' }).end('{}');
});
server.listen(Number(port), '127.0.0.1', () => {
  console.log(`route table listening on http://127.0.0.1:${server.address().port}`);
});
