import type { CodeKeywordDefinition, KeywordCxt } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { hasTwins } from './has-twins.ts';
import { ajvCode } from './on-first-use.ts';

/** Puts own code in place of that of Ajv for keywords whose own is slow, or fails. */
export function replaceKeywords(ajv: Ajv2020): void {
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword(UNIQUE_ITEMS);
  // Ajv's own, which is made of code as all of its keywords are.
  const patternProperties = ajv.getKeyword('patternProperties') as CodeKeywordDefinition;
  ajv.removeKeyword('patternProperties');
  // What is evaluated has to be known before whoever asks for it.
  ajv.addKeyword({ ...withOwnNames(patternProperties), before: 'additionalProperties' });
}

/** Ajv's own compares every object with every other, which a long list turns into minutes. */
const UNIQUE_ITEMS: CodeKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  code(context) {
    if (context.schema !== true) return;
    const { _ } = ajvCode();
    const twins = context.gen.scopeValue('func', { ref: hasTwins, code: _`runtime.hasTwins` });
    context.fail(_`${twins}(${context.data})`);
  },
};

/**
 * Ajv 8 adds the names that a pattern matches to what a branch of `oneOf` or `anyOf` beside it has evaluated, and that
 * is `undefined` or `true` where that branch names no properties or allows all: then its code throws a TypeError. So
 * they are noted apart, and added afterwards.
 */
function withOwnNames(definition: CodeKeywordDefinition): CodeKeywordDefinition {
  return {
    ...definition,
    code(context: KeywordCxt) {
      const { gen, it } = context;
      const { _, Name } = ajvCode();
      const others = it.props;
      if (!(others instanceof Name)) {
        definition.code(context);
        return;
      }
      const own = gen.var('props', _`{}`);
      it.props = own;
      definition.code(context);
      it.props = others;
      gen.if(_`${others} !== true`, () => gen.assign(others, _`Object.assign(${others} || {}, ${own})`));
    },
  };
}
