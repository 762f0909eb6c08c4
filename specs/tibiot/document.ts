import type { Departure, DocumentedOperation, DocumentRow, ProviderDocument } from '../document-table.ts';

// The document gives query parameters no type; a query value is text. Its tables have lost their indentation,
// so which object a nested row belongs to is a reading, and each such reading is marked in the spec.

const cardStatuses = [1, 4, 8, 12, 16, 18, 99] as const;

const envelope: readonly DocumentRow[] = [
  { at: '/message', type: 'string', required: false },
  { at: '/traceId', type: 'string', required: false },
  { at: '/code', type: 'integer', required: false },
];

// Nothing is said of the value of a successful code.
const outcome: readonly Departure[] = ['/code required: false -> true', '/code enum: nothing -> 200'];

const poolDetail: DocumentedOperation = {
  operationId: 'getPoolDetail',
  method: 'GET',
  path: '/api/v1/pool/detail',
  request: [{ at: 'query:poolCode', type: 'string', required: true }],
  response: [
    ...envelope,
    { at: '/data', type: 'object', required: false },
    { at: '/data/upoolCode', type: 'string', required: false },
    { at: '/data/upoolName', type: 'string', required: false },
    { at: '/data/enUpoolName', type: 'string', required: false },
    { at: '/data/poolType', type: 'number', required: false, enum: [1, 2, 3] },
    { at: '/data/useFlow', type: 'integer', required: false, unit: 'KB' },
    { at: '/data/totalFlow', type: 'number', required: false, unit: 'KB' },
    { at: '/data/billingCycle', type: 'number', required: false, enum: [1, 3, 6, 12] },
    { at: '/data/totalCard', type: 'integer', required: false },
    { at: '/data/rawAddTime', type: 'string', required: false },
    { at: '/data/bindCardStatusCount', type: 'array', required: false },
    { at: '/data/bindCardStatusCount/*', type: 'object', required: true },
    // The row refers to an enumeration by name; its values stand in the row cardStatus of the card.
    { at: '/data/bindCardStatusCount/*/cardStatus', type: 'number', required: false, enum: cardStatuses },
    { at: '/data/bindCardStatusCount/*/total', type: 'integer', required: false },
    { at: '/data/packageInfo', type: 'object', required: false },
    { at: '/data/packageInfo/flowPackageType', type: 'number', required: false, enum: [1, 2, 3] },
    { at: '/data/packageInfo/clientFlowPackageName', type: 'string', required: false },
    { at: '/data/packageInfo/channelName', type: 'string', required: false },
    { at: '/data/packageInfo/epiConfigs', type: 'array', required: false },
    { at: '/data/packageInfo/epiConfigs/*', type: 'object', required: true },
    { at: '/data/packageInfo/epiConfigs/*/epiConfigCode', type: 'string', required: false },
    { at: '/data/packageInfo/epiConfigs/*/epiCode', type: 'string', required: false },
    { at: '/data/packageInfo/epiConfigs/*/standardCharge', type: 'number', required: false, unit: 'yuan' },
    {
      at: '/data/packageInfo/epiConfigs/*/realFenStandardCharge',
      type: 'number',
      required: false,
      unit: 'fen',
    },
    { at: '/data/packageInfo/epiConfigs/*/epiConfigType', type: 'number', required: false, enum: [1, 2, 3] },
    { at: '/data/unit', type: 'string', required: false, enum: ['KB', 'MB', 'GB', 'TB'] },
    { at: '/data/startTime', type: 'string', required: false },
    { at: '/data/endTime', type: 'string', required: false },
    { at: '/data/upoolStatus', type: 'number', required: false, enum: [1, 2] },
  ],
  departures: outcome,
};

const poolMonthUsage: DocumentedOperation = {
  operationId: 'getPoolMonthUsage',
  method: 'GET',
  path: '/api/v1/pool/getPoolMonthUsage',
  request: [
    { at: 'query:poolCode', type: 'string', required: true },
    { at: 'query:queryMonth', type: 'string', required: true },
  ],
  response: [
    ...envelope,
    { at: '/data', type: 'object', required: false },
    { at: '/data/month', type: 'string', required: false },
    { at: '/data/poolCode', type: 'string', required: false },
    { at: '/data/useFlowKb', type: 'number', required: false, unit: 'KB' },
  ],
  departures: outcome,
};

const poolDayUsage: DocumentedOperation = {
  operationId: 'getPoolDayUsage',
  method: 'GET',
  path: '/api/v1/pool/getPoolDayUsage',
  request: [
    { at: 'query:poolCode', type: 'string', required: true },
    { at: 'query:queryDay', type: 'string', required: false },
  ],
  response: [
    ...envelope,
    { at: '/data', type: 'object', required: false },
    { at: '/data/day', type: 'string', required: false },
    { at: '/data/poolCode', type: 'string', required: false },
    { at: '/data/useFlowKb', type: 'number', required: false, unit: 'KB' },
  ],
  departures: outcome,
};

const batchStatus: DocumentedOperation = {
  operationId: 'getBatchStatus',
  method: 'GET',
  path: '/api/v1/operation/batch/query/status',
  request: [{ at: 'query:batchCode', type: 'string', required: true }],
  response: [
    ...envelope,
    { at: '/data', type: 'array', required: false },
    { at: '/data/*', type: 'object', required: true },
    { at: '/data/*/operationCardStatus', type: 'number', required: false, enum: [1, 2, 3, 4] },
    { at: '/data/*/iccid', type: 'string', required: false },
    { at: '/data/*/msisdn', type: 'string', required: false },
  ],
  departures: outcome,
};

const cardDetail: DocumentedOperation = {
  operationId: 'getCardDetail',
  method: 'GET',
  path: '/api/v1/card/detail',
  request: [{ at: 'query:iccid', type: 'string', required: true }],
  response: [
    ...envelope,
    { at: '/data', type: 'object', required: false },
    { at: '/data/iccid', type: 'string', required: false },
    { at: '/data/imei', type: 'string', required: false },
    { at: '/data/imsi', type: 'string', required: false },
    { at: '/data/msisdn', type: 'string', required: false },
    { at: '/data/totalFlow', type: 'integer', required: false, unit: 'KB' },
    { at: '/data/useMonthFlow', type: 'number', required: false, unit: 'KB' },
    { at: '/data/useFlow', type: 'number', required: false, unit: 'KB' },
    { at: '/data/billingMethod', type: 'number', required: false, enum: [0, 1, 2, 3] },
    { at: '/data/apn', type: 'string', required: false },
    { at: '/data/cardStatus', type: 'number', required: false, enum: cardStatuses },
  ],
  departures: outcome,
};

const cardNetwork: DocumentedOperation = {
  operationId: 'switchCardNetwork',
  method: 'POST',
  path: '/api/v1/card/operation/network',
  request: [
    { at: 'body:/iccids', type: 'array', required: true, maxItems: 10 },
    // A row without a name follows the list of ICCIDs; it can only be the item.
    { at: 'body:/iccids/*', type: 'string', required: true },
    { at: 'body:/switchOn', type: 'boolean', required: true },
  ],
  response: [
    ...envelope,
    { at: '/data', type: 'object', required: false },
    { at: '/data/successCount', type: 'integer', required: false, default: 0 },
    { at: '/data/batchCode', type: 'string', required: false },
    { at: '/data/errorInfo', type: 'array', required: false },
    { at: '/data/errorInfo/*', type: 'object', required: true },
    { at: '/data/errorInfo/*/infoMessage', type: 'string', required: false },
    { at: '/data/errorInfo/*/iccid', type: 'string', required: false },
  ],
  departures: [...outcome, 'body:/iccids minItems: nothing -> 1'],
};

const cardMonthUsage: DocumentedOperation = {
  operationId: 'getCardMonthUsage',
  method: 'GET',
  path: '/api/v1/card/getCardMonthUsage',
  request: [
    { at: 'query:iccid', type: 'string', required: true },
    { at: 'query:queryMonth', type: 'string', required: true },
  ],
  response: [
    ...envelope,
    { at: '/data', type: 'object', required: false },
    { at: '/data/month', type: 'string', required: false },
    { at: '/data/iccid', type: 'string', required: false },
    { at: '/data/useFlowKb', type: 'number', required: false, unit: 'KB' },
  ],
  departures: outcome,
};

const cardDayUsage: DocumentedOperation = {
  operationId: 'getCardDayUsage',
  method: 'GET',
  path: '/api/v1/card/getCardDayUsage',
  request: [
    { at: 'query:iccid', type: 'string', required: true },
    { at: 'query:queryDay', type: 'string', required: true },
  ],
  response: [
    ...envelope,
    { at: '/data', type: 'object', required: false },
    { at: '/data/day', type: 'string', required: false },
    { at: '/data/iccid', type: 'string', required: false },
    { at: '/data/useFlowKb', type: 'number', required: false, unit: 'KB' },
  ],
  departures: outcome,
};

/** The three groups of the TIBIOT document: pools, batches, cards. */
export const tibiotDocument: ProviderDocument = {
  id: 'tibiot',
  operations: [
    poolDetail,
    poolMonthUsage,
    poolDayUsage,
    batchStatus,
    cardDetail,
    cardNetwork,
    cardMonthUsage,
    cardDayUsage,
  ],
};
