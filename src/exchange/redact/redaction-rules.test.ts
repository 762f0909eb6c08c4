import { expect, test } from 'vitest';
import type { Provider } from '../../provider/provider.ts';
import type { Operation, OperationTable } from '../../spec/operation-table.ts';
import { redactionRules } from './redaction-rules.ts';

const PROVIDER: Provider = {
  id: 'books',
  title: 'Books',
  credentials: [{ name: 'k', mock: 'mock-k', secret: true }],
  secrets: ['k'],
};

function operation(path: string): Operation {
  return {
    ...{ id: path, method: 'GET', path, pointer: '', summary: '', effect: 'read' },
    ...{ parameters: [], responses: [] },
  };
}

test('A provider gives its secrets and what it publishes, and a spec the paths that have parameters.', () => {
  const own = { secrets: ['k'], published: ['mock-k'] };
  expect(redactionRules(PROVIDER)).toEqual({ ...own, paths: [] });
  const operations = [operation('/books'), operation('/books/{id}')];
  const table: OperationTable = { title: '', version: '', servers: [], operations, schemas: {} };
  expect(redactionRules(PROVIDER, table)).toEqual({ ...own, paths: ['/books/{id}'], table });
});
