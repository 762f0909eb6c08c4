import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type { JsonObject, JsonValue } from '../../src/json/json-value.ts';

/** Whether a schema of a document takes a value. */
export type Accepts = (pointer: string) => (value: JsonValue) => boolean;

/** Ajv on the document as it was written: it shares neither table nor rules with the check that is measured. */
export function independentValidator(document: JsonObject): Accepts {
  const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false });
  // The plug-in is CommonJS: to this compiler its default export is the module.
  addFormatsModule.default(ajv);
  ajv.addSchema({ ...document, $id: 'document' });
  return (pointer) => {
    const reference = `document#${pointer.split('/').map(encodeURIComponent).join('/')}`;
    const validate = ajv.getSchema(reference);
    if (validate === undefined) throw new Error(`There is no schema at ${pointer}.`);
    return (value) => validate(value) === true;
  };
}
