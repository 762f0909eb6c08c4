import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineHandlers, defineMock, defineProvider } from 'lockstep';
import { makeParcels } from './parcels.js';

const { list, find, change } = defineHandlers();

const searchParcels = list('searchParcels', {
  from: 'parcels',
  filters: {
    code: { equals: 'code' },
    status: { equals: 'status' },
    created_from: { atLeast: 'created_at' },
    created_to: { atMost: 'created_at' },
    weight_from: { atLeast: 'weight' },
    weight_to: { atMost: 'weight' },
  },
  order: { by: 'created_at' },
  paging: { page: 'page', size: 'size' },
  row: (parcel) => parcel,
  respond: ({ rows, total }) => ({ total, parcels: rows }),
});

const getParcel = find('getParcel', {
  from: 'parcels',
  key: ({ path }) => path.id,
  found: (parcel) => parcel,
  missing: ({ path }) => ({ error: `There is no parcel ${path.id}` }),
});

const moveParcel = change('moveParcel', ({ path, body, state }) => {
  const parcel = { ...state.parcels.get(path.id), status: body.status };
  return { body: parcel, changes: [{ collection: 'parcels', put: parcel }] };
});

/** The mock of the depot with so many parcels, as a team would write it; `folder` holds what was generated for it. */
export async function depotMock(folder, count) {
  const { createValidators } = await import(pathToFileURL(join(folder, 'validators.mjs')).href);
  return defineMock({
    provider: defineProvider({ id: 'depot', title: 'Depot' }),
    table: JSON.parse(readFileSync(join(folder, 'table.json'), 'utf8')),
    createValidators,
    collections: { parcels: { key: 'id', schema: '/components/schemas/Parcel' } },
    scenarios: { typical: () => ({ parcels: makeParcels(count) }) },
    handlers: { searchParcels, getParcel, moveParcel },
  });
}
