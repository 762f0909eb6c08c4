import { essenceOf, matchesMediaRange } from '../../exchange/media-type.ts';
import { escapeToken } from '../../json/json-pointer.ts';
import type { MediaTypeObject } from '../../spec/operation-table.ts';
import type { Direction } from '../finding.ts';
import type { Effect, RawChange } from './raw-change.ts';
import type { RootComparison, RootPair } from './root-pair.ts';

/** The media types of a body, and where they stand. */
export interface Content {
  readonly pointer: string;
  readonly content: readonly MediaTypeObject[];
}

/**
 * What has changed in the media types of a body. One that has taken the place of another is one change, and their
 * schemas are compared all the same.
 */
export function compareMediaTypes(old: Content, now: Content, direction: Direction): RootComparison {
  const kept = now.content.flatMap((media) => {
    const before = sameIn(old.content, media);
    return before === undefined ? [] : [{ old: before, new: media }];
  });
  const gone = old.content.filter((media) => sameIn(now.content, media) === undefined);
  const added = now.content.filter((media) => sameIn(old.content, media) === undefined);
  const rootOf = (before: MediaTypeObject, after: MediaTypeObject): RootPair => ({
    direction,
    asText: false,
    tokens: [],
    old: before.schema,
    new: after.schema,
  });
  const roots = kept.map((pair) => rootOf(pair.old, pair.new));
  const [before, after] = [gone[0], added[0]];
  if (gone.length !== 1 || added.length !== 1 || before === undefined || after === undefined) {
    return {
      changes: [...gone.map((media) => removal(old, media)), ...added.map((media) => addition(now, media))],
      roots,
    };
  }
  return { changes: [replacement(now, before, after)], roots: [...roots, rootOf(before, after)] };
}

function sameIn(content: readonly MediaTypeObject[], { type }: MediaTypeObject): MediaTypeObject | undefined {
  return content.find((media) => essenceOf(media.type) === essenceOf(type));
}

/** Who asks for what was there before still gets it. */
function addition({ pointer }: Content, media: MediaTypeObject): RawChange {
  return {
    code: 'media-type-undocumented',
    effect: 'wider',
    severity: 'additive',
    tokens: [],
    specPointer: placeOf(pointer, media),
    document: 'new',
    expected: null,
    received: media.type,
  };
}

function removal({ pointer }: Content, media: MediaTypeObject): RawChange {
  return {
    code: 'media-type-removed',
    effect: 'narrower',
    severity: 'breaking',
    tokens: [],
    specPointer: placeOf(pointer, media),
    document: 'old',
    expected: media.type,
    received: null,
  };
}

function replacement({ pointer }: Content, before: MediaTypeObject, after: MediaTypeObject): RawChange {
  return {
    code: 'media-type-changed',
    effect: replacementEffect(essenceOf(before.type), essenceOf(after.type)),
    tokens: [],
    specPointer: placeOf(pointer, after),
    document: 'new',
    expected: before.type,
    received: after.type,
  };
}

/** A range may have taken the place of a type that it covers. */
function replacementEffect(before: string, after: string): Effect {
  if (matchesMediaRange(before, after)) return 'wider';
  return matchesMediaRange(after, before) ? 'narrower' : 'other';
}

/** Where its schema stands, which may be in a component; where it has none, the owner has to do. */
function placeOf(owner: string, { type, schema }: MediaTypeObject): string {
  return schema === undefined ? `${owner}/content/${escapeToken(type)}` : schema.replace(/\/schema$/, '');
}
