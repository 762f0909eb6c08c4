import { defineHandlers, type Handler } from 'lockstep';
import type { Operations } from '../../generated/yunshop/operations.ts';
import { atTime, packageMoments } from './at-time.ts';
import { laravelPage } from './laravel-page.ts';
import { ofLoggedInVisitor } from './of-logged-in-visitor.ts';
import type { State } from './state.ts';

const { list } = defineHandlers<Operations, State>();

export const listPackageLogs: Handler<Operations['listPackageLogs'], State> = ofLoggedInVisitor(
  list('listPackageLogs', {
    from: 'packageLogs',
    filters: { i: { equals: 'uniacid' } },
    overTime: { at: atTime, moments: (log) => packageMoments(log).map(({ at }) => at) },
    order: { by: 'id', direction: 'descending' },
    paging: { page: 'page', size: 15 },
    row: (log) => log,
    respond: (page, { url }) => ({ result: 1, msg: 'list', data: laravelPage(page, page.rows, url) }),
  }),
);
