/** Values for fixtures: by key, the same on every machine; and factories of typed values. */
export {
  defineFactories,
  type FactoryDefiner,
  type FactorySource,
} from '../fixtures/factory/define-factories.ts';
export type { Factory, Making, PlainFactory, Recipe } from '../fixtures/factory/factory.ts';
export type { InvalidVariant } from '../fixtures/factory/invalid-variants.ts';
export type {
  Answering,
  Asked,
  OperationFactory,
  OperationRecipe,
  OperationTypes,
  ResponseFactory,
} from '../fixtures/factory/operation-factory.ts';
export type { Overrides } from '../fixtures/factory/overrides.ts';
export { type FactoryOptions, FIXTURE_NOW, type Locale, type Setting } from '../fixtures/factory/setting.ts';
export { type FakerModule, fakerTexts, loadTexts } from '../fixtures/faker-texts.ts';
export { type IccidOptions, iccid } from '../fixtures/iccid.ts';
export { imei } from '../fixtures/imei.ts';
export { imsi } from '../fixtures/imsi.ts';
export { createKeyedRandom, type KeyedRandom } from '../fixtures/keyed-random.ts';
export { type MsisdnOptions, msisdn } from '../fixtures/msisdn.ts';
export { type SimCard, simCard, simCardIccid } from '../fixtures/sim-card.ts';
export type { TextKind, Texts } from '../fixtures/texts.ts';
export { parseZoneless, zonelessDate, zonelessDateTime, zonelessMonth } from '../fixtures/zoneless-date.ts';
