import { pascalCase, wordsOf } from './operation-id.ts';

const ALLOWED = /^[A-Za-z][A-Za-z0-9._-]*$/;

/** A name of a component, as OpenAPI allows one, of a name in any script; undefined where no letter of it is ASCII. */
export function componentName(name: string): string | undefined {
  if (ALLOWED.test(name)) return name;
  // What is in the name of a generic type in Java and C# are names as well: OpenResult«Page«Row»».
  const words = wordsOf(name).filter((word) => word !== '');
  return words.some((word) => /[a-z]/.test(word)) ? capitalised(pascalCase(words)) : undefined;
}

function capitalised(name: string): string {
  return /^\d/.test(name) ? `Model${name}` : name;
}

/** Gives names out, each once: the same with a number where it is taken. */
export function nameGiver(taken: Iterable<string> = []): (wanted: string) => string {
  const given = new Set(taken);
  return (wanted) => {
    let name = wanted;
    for (let count = 2; given.has(name); count += 1) name = `${wanted}${count}`;
    given.add(name);
    return name;
  };
}
