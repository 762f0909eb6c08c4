/** Values for fixtures: by key, the same on every machine. */
export { iccid, type IccidOptions } from '../fixtures/iccid.ts';
export { imei } from '../fixtures/imei.ts';
export { imsi } from '../fixtures/imsi.ts';
export { createKeyedRandom, type KeyedRandom } from '../fixtures/keyed-random.ts';
export { msisdn, type MsisdnOptions } from '../fixtures/msisdn.ts';
export { parseZoneless, zonelessDate, zonelessDateTime, zonelessMonth } from '../fixtures/zoneless-date.ts';
