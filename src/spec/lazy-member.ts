/**
 * Puts a member into a record that is made when somebody first asks for it, and is plain data from then on. What
 * lists names alone makes nothing.
 */
export function putLazily<T>(record: Readonly<Record<string, T>>, name: string, make: () => T): void {
  Object.defineProperty(record, name, {
    enumerable: true,
    configurable: true,
    get() {
      const value = make();
      Object.defineProperty(record, name, { enumerable: true, value });
      return value;
    },
  });
}
