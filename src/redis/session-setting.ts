import type { ClockSetting } from '../mock/clock.ts';
import type { FaultsSetting } from '../mock/faults/faults.ts';
import type { MockSession } from '../mock/mock-session.ts';
import type { SessionStarted } from '../mock/session.ts';

/** All of a session that is no record: small, and written as a whole. */
export interface SessionSetting {
  readonly clock: ClockSetting;
  readonly faults: FaultsSetting;
  readonly starts: Readonly<Record<string, ProviderStart>>;
}

/** What the records of a provider are counted from. */
export interface ProviderStart extends SessionStarted {
  /** Nothing, since a snapshot was put in force, and not the scenario. */
  readonly isRestored: boolean;
}

export function writeSetting(
  { session: { clock, starts }, faults }: MockSession,
  restored: ReadonlySet<string>,
): string {
  const setting: SessionSetting = {
    clock: clock.setting,
    faults: faults.setting,
    starts: Object.fromEntries(
      Array.from(starts, ([id, start]) => [id, { ...start, isRestored: restored.has(id) }]),
    ),
  };
  return JSON.stringify(setting);
}

export function readSetting(text: string): SessionSetting {
  // As it was written above, by a mock of the same definition.
  return JSON.parse(text) as SessionSetting;
}
