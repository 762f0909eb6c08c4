import { expect, test } from 'vitest';
import type { TrafficEntry } from '../../api/types.ts';
import { filtered, NO_FILTER } from './traffic-filter.ts';

const entry = (changes: Partial<TrafficEntry>): TrafficEntry => ({
  ...{ id: 1, session: 'default', received: '', at: '', provider: 'shop', operation: 'listThings' },
  ...{
    method: 'GET',
    target: '/things',
    status: 200,
    outcome: 0,
    problems: [],
    mockProblems: [],
    fault: null,
  },
  ...changes,
});

const ENTRIES = [
  entry({ id: 1 }),
  entry({ id: 2, provider: 'maps', operation: null, status: 404, problems: ['No such operation'] }),
  entry({ id: 3, session: 'checkout', outcome: 'E7', target: '/things?Color=Red' }),
  entry({ id: 4, operation: 'createThing', method: 'POST', status: 503, fault: 'status', outcome: null }),
];

test.each([
  [{}, [1, 2, 3, 4]],
  [{ provider: 'maps' }, [2]],
  [{ operation: 'createThing' }, [4]],
  [{ session: 'checkout' }, [3]],
  [{ status: '5' }, [4]],
  [{ outcome: 'E7' }, [3]],
  [{ outcome: '0' }, [1, 2]],
  [{ fate: 'refused' }, [2]],
  [{ fate: 'faulty' }, [4]],
  [{ text: 'color=red' }, [3]],
  [{ text: 'no such' }, [2]],
  [{ text: 'post' }, [4]],
  [{ provider: 'shop', status: '2', text: 'things' }, [1, 3]],
  [{ provider: 'shop', fate: 'refused' }, []],
])('What is asked for by %j is what is left.', (filter, ids) => {
  expect(filtered(ENTRIES, { ...NO_FILTER, ...filter }).map(({ id }) => id)).toEqual(ids);
});

test('Without a filter the very list is given, so that nothing is drawn again for nothing.', () => {
  expect(filtered(ENTRIES, NO_FILTER)).toBe(ENTRIES);
});
