// The signed list as one would write it by hand, without Lockstep: the same checks, the same filters, no cache.
// Usage: node plain-server.js WORK.json PORT
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const [file = '', port = '0'] = process.argv.slice(2);
const {
  path,
  records,
  schemas,
  request: requestSchema,
  response: responseSchema,
} = JSON.parse(readFileSync(file, 'utf8'));

const ajv = new Ajv2020({ strict: false, logger: false });
addFormats.default(ajv);
ajv.addSchema({ components: { schemas }, request: requestSchema, response: responseSchema }, 'spec');
const validateRequest = ajv.getSchema('spec#/request');
const validateResponse = ajv.getSchema('spec#/response');

const APPKEY = 'mock-appkey';
const SECRET = 'mock-secret';

function isAuthentic({ sign, ...parameters }) {
  const { appkey, timestamp } = parameters;
  if (appkey !== APPKEY || Math.abs(Date.now() / 1000 - timestamp) > 600) return false;
  const text = Object.keys(parameters)
    .filter((name) => parameters[name] !== '' && parameters[name] != null)
    .sort()
    .map((name) => `${name}=${parameters[name]}`)
    .join('&');
  return createHash('sha1').update(`${text}&secret=${SECRET}`).digest('hex').toUpperCase() === sign;
}

const setOf = (list) => (list ? new Set(list.split(',')) : undefined);
const isOutside = (value, low, high) =>
  (low !== undefined && value < low) || (high !== undefined && value > high);

function select(asked) {
  const orders = setOf(asked.order_no_arr);
  const trades = setOf(asked.out_trade_no_arr);
  const types = setOf(asked.pool_type_code_arr);
  const statuses = setOf(asked.status_code_arr);
  return records.filter((record) => {
    if (record.pool_object_id !== asked.pool_object_id) return false;
    if (orders && !orders.has(record.order_no)) return false;
    if (trades && !trades.has(record.out_trade_no)) return false;
    if (types && !types.has(record.pool_type_code)) return false;
    if (statuses && !statuses.has(String(record.status_code))) return false;
    if (isOutside(record.create_at, asked.create_at_start, asked.create_at_end)) return false;
    if (isOutside(record.active_timestamp, asked.active_timestamp_start, asked.active_timestamp_end))
      return false;
    return !isOutside(record.expire_timestamp, asked.expire_timestamp_start, asked.expire_timestamp_end);
  });
}

function answer(text) {
  const asked = JSON.parse(text);
  if (!isAuthentic(asked)) return [200, { code: '4003', message: 'sign is wrong' }];
  if (!validateRequest(asked)) return [422, { errors: validateRequest.errors }];
  const { page, page_size: size } = asked;
  const rows = select(asked).slice((page - 1) * size, page * size);
  const list = rows.map(({ pool_object_id, ...record }) => record);
  const body = { code: '200', message: 'success', data: { list } };
  return validateResponse(body) ? [200, body] : [500, { errors: validateResponse.errors }];
}

function send(response, status, body) {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

const server = createServer((request, response) => {
  if (request.method !== 'POST' || request.url !== path) {
    send(response, 404, {});
    return;
  }
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => send(response, ...answer(Buffer.concat(chunks).toString())));
});

server.listen(Number(port), '127.0.0.1', () => {
  console.log(`plain listening on http://127.0.0.1:${server.address().port}`);
});
