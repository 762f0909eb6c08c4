/** As lines of the command line count: `1 exchange`, `2 exchanges`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
