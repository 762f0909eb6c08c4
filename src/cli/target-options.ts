/** What `lockstep verify` is told about its targets, as it was typed. */
export interface TargetOptions {
  readonly target: readonly string[];
  readonly bind: readonly string[];
  readonly allow: readonly string[];
  readonly timeout: string;
  readonly 'require-live': boolean;
}
