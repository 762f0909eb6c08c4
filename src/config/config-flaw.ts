/** What is wrong with the default export of a config file, in words with the next step, or `undefined`. */
export function configFlaw(config: unknown): string | undefined {
  if (!isRecord(config) || !Array.isArray(config['providers'])) {
    return 'its default export is no config. Write "export default defineConfig({ providers: [...] })"';
  }
  const providers: readonly unknown[] = config['providers'];
  for (const [index, provider] of providers.entries()) {
    const missing = missingField(provider);
    if (missing !== undefined) {
      return `${nameOf(provider, index)} has no ${missing}. Make it with defineProvider({ id, title, ... })`;
    }
  }
  return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The first of the fields that every provider has. */
function missingField(provider: unknown): string | undefined {
  const fields = isRecord(provider) ? provider : {};
  if (typeof fields['id'] !== 'string') return 'id, which is a string';
  if (typeof fields['title'] !== 'string') return 'title, which is a string';
  return ['credentials', 'secrets'].find((name) => !Array.isArray(fields[name]))?.concat(', which is a list');
}

function nameOf(provider: unknown, index: number): string {
  return isRecord(provider) && typeof provider['id'] === 'string'
    ? `the provider "${provider['id']}"`
    : `the provider at /providers/${index}`;
}
