// The limit: a reverse proxy of node:http that pipes both ways over kept connections, and does nothing else.
// Usage: node forwarding-proxy.js TARGET PORT
import { Agent, createServer, request } from 'node:http';

const [target = '', port = '0'] = process.argv.slice(2);
const { hostname, port: targetPort, host } = new URL(target);
const agent = new Agent({ keepAlive: true });

const server = createServer((incoming, response) => {
  const { method, url: path, headers } = incoming;
  const outgoing = request(
    { agent, hostname, port: targetPort, method, path, headers: { ...headers, host } },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  outgoing.on('error', () => response.destroy());
  incoming.pipe(outgoing);
});

server.listen(Number(port), '127.0.0.1', () => {
  console.log(`forwarding listening on http://127.0.0.1:${server.address().port}`);
});
