import type { Plugin } from 'rolldown';
import { minifySync } from 'rolldown/utils';

/** The bundler puts the path of each module before its code. */
const MODULE = /^\/\/ (?=\S+\.[jt]s$)/m;
const VALIDATORS = /^generated\/\w+\/validators\.ts\n/;

/**
 * Takes the white space out of compiled validators. They are half of a provider's file, no one reads them, and Node
 * reads through them with every start.
 */
export function compactValidators(): Plugin {
  return {
    name: 'compact-validators',
    // Any earlier, the bundler would write the white space again.
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle))
        if (part.type === 'chunk') part.code = withCompactValidators(part.code);
    },
  };
}

export function withCompactValidators(code: string): string {
  const modules = code.split(MODULE);
  return modules.map((module) => (VALIDATORS.test(module) ? compact(module) : module)).join('// ');
}

function compact(module: string): string {
  const [path = '', ...lines] = module.split('\n');
  const options = { compress: false, mangle: false, codegen: { asciiOnly: true } } as const;
  const { code, errors } = minifySync(path, lines.join('\n'), { module: true, ...options });
  const [error] = errors;
  if (error !== undefined) throw new Error(`Failed to compact ${path}: ${error.message}`);
  return `${path}\n${code}\n`;
}
