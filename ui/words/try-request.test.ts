import { expect, test } from 'vitest';
import type { Operation, Parameter } from '../../src/spec/operation-table.ts';
import { draftOfForm, filledRequest } from './try-request.ts';

const parameter = (place: Parameter['in'], name: string): Parameter => ({
  ...{ name, in: place, required: true, pointer: '', schema: '', explode: false, examples: [] },
});

const operation: Operation = {
  ...{ id: 'changeThing', method: 'PUT', path: '/things/{id}', pointer: '', summary: '', effect: 'change' },
  parameters: [parameter('path', 'id'), parameter('query', 'dry'), parameter('header', 'X-Trace')],
  responses: [],
};

const draft = {
  method: 'PUT',
  target: '/things/a%2Fb?dry=yes&key=secret',
  headers: { 'content-type': 'application/json', 'x-trace': 't1' },
  body: '{"name":"a"}',
};

test('A form that nobody changes stands for the request that it was filled with, laid out for people.', () => {
  const form = filledRequest(operation, draft, { id: 'a/b' });
  expect(form.parameters).toEqual({
    'path id': 'a/b',
    'query dry': 'yes',
    'header X-Trace': 't1',
    'query key': 'secret',
  });
  expect(draftOfForm(operation, form)).toEqual({ ...draft, body: '{\n  "name": "a"\n}' });
});

test('What was emptied is not sent, and what stands in a path is escaped.', () => {
  const form = filledRequest(operation, draft, { id: 'a/b' });
  const parameters = { ...form.parameters, 'path id': '$& ?', 'query dry': '', 'header X-Trace': '' };
  expect(draftOfForm(operation, { ...form, parameters, body: '' })).toEqual({
    method: 'PUT',
    target: '/things/%24%26%20%3F?key=secret',
    headers: { 'content-type': 'application/json' },
    body: null,
  });
});

test.each(['{"n":12345678901234567890}', 'a=1&b=2', '{"a":'])(
  'A body that would not be the same when laid out stays as it is: %s',
  (body) => {
    expect(filledRequest(operation, { ...draft, body }, {}).body).toBe(body);
  },
);

test('A request without parameters and body fills an empty form.', () => {
  const bare = { method: 'GET', target: '/things', headers: {}, body: null };
  const list = { ...operation, method: 'GET', path: '/things', parameters: [] };
  const form = filledRequest(list, bare, {});
  expect(form).toEqual({ parameters: {}, headers: {}, body: '' });
  expect(draftOfForm(list, form)).toEqual(bare);
});
