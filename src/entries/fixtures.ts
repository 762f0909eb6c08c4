/** Values for fixtures: by key, the same on every machine. */
export { type IccidOptions, iccid } from '../fixtures/iccid.ts';
export { imei } from '../fixtures/imei.ts';
export { imsi } from '../fixtures/imsi.ts';
export { createKeyedRandom, type KeyedRandom } from '../fixtures/keyed-random.ts';
export { type MsisdnOptions, msisdn } from '../fixtures/msisdn.ts';
export { parseZoneless, zonelessDate, zonelessDateTime, zonelessMonth } from '../fixtures/zoneless-date.ts';
