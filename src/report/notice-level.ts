import type { Finding } from '../drift/finding.ts';

/** How loudly other tools should tell a finding. */
export type NoticeLevel = 'error' | 'warning' | 'notice';

const LEVELS = { breaking: 'error', risky: 'warning', additive: 'warning', info: 'notice' } as const;

/** What a team has accepted is told, and no more. */
export function noticeLevel({ severity, accepted }: Finding): NoticeLevel {
  return accepted === undefined ? LEVELS[severity] : 'notice';
}
