import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';

/** Every body that one structural change makes of a body: something more, something gone, something of another type. */
export function structuralChanges(value: JsonValue): readonly JsonValue[] {
  const own = [{ unheardOf: value }, [value], null, true, 1.25, 'x'];
  if (isJsonArray(value))
    return [
      ...own,
      ...value.flatMap((item, at) =>
        structuralChanges(item).map((changed) =>
          value.map((known, index) => (index === at ? changed : known)),
        ),
      ),
    ];
  if (!isJsonObject(value)) return own;
  const members = Object.entries(value);
  const inside = members.flatMap(([name, member]) => [
    Object.fromEntries(members.filter(([known]) => known !== name)),
    ...structuralChanges(member).map((changed) =>
      Object.fromEntries(members.map(([known, kept]) => [known, known === name ? changed : kept])),
    ),
  ]);
  return [...own, { ...value, unheardOf: 1 }, ...inside];
}
