/** Whether what was thrown is an error of the system, or of a library, with this code: `ENOENT`, or the status of a process. */
export function hasCode(error: unknown, code: string | number): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
