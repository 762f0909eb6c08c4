import { existsSync } from 'node:fs';
import { type Project, specFile } from '../config/project.ts';
import { type RedactionRules, redactionRules } from '../exchange/redact/redaction-rules.ts';
import type { Provider } from '../provider/provider.ts';
import { loadSpec } from '../spec/load-spec.ts';

/** The redaction rules for a provider; where it has a spec, its path parameters are known by their names. */
export async function providerRules(project: Project, provider: Provider): Promise<RedactionRules> {
  const file = specFile(project, provider);
  return redactionRules(provider, existsSync(file) ? (await loadSpec(file)).table : undefined);
}
