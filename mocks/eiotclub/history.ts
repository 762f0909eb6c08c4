/** The platform is taken to write local times of China, in minutes ahead of UTC. */
export const CHINA = 480;
export const DAY = 86_400;

/** Years that have room for a history before and after them: 0003-01-01 and 9997-01-01, in seconds. */
const EARLIEST = -62_072_524_800;
const LATEST = 253_307_692_800;

/**
 * The day in China at a moment (milliseconds since 1970), as its first second: the made-up history leads up to it, so
 * that there is something in every state whenever a session starts, and the same all day.
 */
export function today(now: number): number {
  const ahead = CHINA * 60;
  const seconds = Math.min(Math.max(Math.floor(now / 1000), EARLIEST), LATEST);
  return Math.floor((seconds + ahead) / DAY) * DAY - ahead;
}
