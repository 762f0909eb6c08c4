import type { Schemas } from '../../generated/yunshop/operations.ts';

/** Who calls. The API shows a caller who is not logged in only by refusing. */
export interface Visitor {
  readonly id: 'mock';
  readonly is_logged_in: boolean;
}

export interface State {
  readonly packageLogs: Schemas['PackageLog'];
  readonly visitors: Visitor;
}
