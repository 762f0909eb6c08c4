/** The name, in a derived copy, of an example of an operation that stands under `/path#name`. */
export function derivedExampleName(operationId: string, name: string): string {
  return `${operationId}.${name}`;
}
