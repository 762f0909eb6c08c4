import { basename } from 'node:path';

/** A file's name as the id of a provider: `My API.yaml` is served at `/my-api`. */
export function idOf(file: string): string {
  const name = basename(file)
    .replace(/\.(ya?ml|json)$/i, '')
    .toLowerCase();
  const id = name.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '');
  return id === '' ? 'spec' : id;
}
