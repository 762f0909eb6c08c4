import type { Scenario } from 'lockstep';
import type { State } from './state.ts';
import { FIRST, packageLogs } from './typical.ts';

const MANY = 10_000;
const HOUR = 3_600_000;

/** Account 6 with 10,000 packages, one an hour. */
export const large: Scenario<State> = ({ random, now }) => ({
  packageLogs: packageLogs(random, now, { ...FIRST, rows: MANY, every: HOUR }),
  visitors: [{ id: 'mock', is_logged_in: true }],
});
