import { defineHandlers, type Handler } from 'lockstep';
import type { Operations, Schemas } from '../../generated/example/operations.ts';
import type { State } from './state.ts';

const { list, find, change } = defineHandlers<Operations, State>();

export const listTasks: Handler<Operations['listTasks'], State> = list('listTasks', {
  from: 'tasks',
  filters: { done: { equals: 'done' } },
  paging: { page: 'page', size: 'size' },
  row: (task) => task,
  respond: ({ rows, total }) => ({ code: 0, total, data: rows }),
});

export const getTask: Handler<Operations['getTask'], State> = find('getTask', {
  from: 'tasks',
  key: ({ path }) => path.id,
  found: (task) => ({ code: 0, data: task }),
  missing: ({ path }) => ({ code: 404, message: `there is no task ${path.id}` }),
});

export const addTask: Handler<Operations['addTask'], State> = change('addTask', ({ body, state }) => {
  const [twin] = state.tasks.where('title', body.title);
  if (twin !== undefined)
    return { body: { code: 409, message: `task ${twin.id} has this title` }, changes: [] };
  const last = Math.max(0, ...state.tasks.all().map(({ id }) => id));
  const task: Schemas['Task'] = { id: last + 1, title: body.title, done: false };
  return { body: { code: 0, data: task }, changes: [{ collection: 'tasks', put: task }] };
});
