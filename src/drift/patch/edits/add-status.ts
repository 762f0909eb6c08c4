import { valueAt } from '../../../json/json-pointer.ts';
import { isJsonObject } from '../../../json/json-value.ts';
import type { Edit } from '../edit.ts';
import { edited, type MakePatch, outdated, unchanged } from '../patch.ts';
import { valuesOf } from '../schema-place.ts';

/** Before what stands for other statuses, and in the order of the statuses where they have one. */
export const addStatus: MakePatch = ({ specPointer, received }, { root }, seen) => {
  const responses = valueAt(root, specPointer);
  if (!isJsonObject(responses)) return outdated(specPointer);
  const declared = Object.keys(responses).filter((key) => /^\d{3}$/.test(key));
  const missing = valuesOf(received)
    .map(String)
    .filter((status) => !declared.includes(status));
  if (missing.length === 0) return unchanged();
  const edits = missing.map((key): Edit => {
    const lower = [...declared, ...missing].filter((status) => status < key);
    const after = lower.length > 0 ? lower : declared;
    return { kind: 'add', pointer: specPointer, key, value: { description: seen }, after };
  });
  return edited(`added ${missing.join(', ')}, with no word of its body`, ...edits);
};
