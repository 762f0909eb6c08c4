// Written by "lockstep generate" from specs/tibiot/openapi.yaml. Do not edit: change the spec and generate again.
import type { components, operations } from './types.ts';

export type Schemas = components['schemas'];

export interface Operations {
  "getPoolDetail": {
    query: NonNullable<operations["getPoolDetail"]['parameters']['query']>;
    path: object;
    body: undefined;
    response: operations["getPoolDetail"]['responses'][200]['content']["application/json"];
  };
  "getPoolMonthUsage": {
    query: NonNullable<operations["getPoolMonthUsage"]['parameters']['query']>;
    path: object;
    body: undefined;
    response: operations["getPoolMonthUsage"]['responses'][200]['content']["application/json"];
  };
  "getPoolDayUsage": {
    query: NonNullable<operations["getPoolDayUsage"]['parameters']['query']>;
    path: object;
    body: undefined;
    response: operations["getPoolDayUsage"]['responses'][200]['content']["application/json"];
  };
  "getBatchStatus": {
    query: NonNullable<operations["getBatchStatus"]['parameters']['query']>;
    path: object;
    body: undefined;
    response: operations["getBatchStatus"]['responses'][200]['content']["application/json"];
  };
  "getCardDetail": {
    query: NonNullable<operations["getCardDetail"]['parameters']['query']>;
    path: object;
    body: undefined;
    response: operations["getCardDetail"]['responses'][200]['content']["application/json"];
  };
  "switchCardNetwork": {
    query: object;
    path: object;
    body: NonNullable<operations["switchCardNetwork"]['requestBody']>['content']["application/json"];
    response: operations["switchCardNetwork"]['responses'][200]['content']["application/json"];
  };
  "getCardMonthUsage": {
    query: NonNullable<operations["getCardMonthUsage"]['parameters']['query']>;
    path: object;
    body: undefined;
    response: operations["getCardMonthUsage"]['responses'][200]['content']["application/json"];
  };
  "getCardDayUsage": {
    query: NonNullable<operations["getCardDayUsage"]['parameters']['query']>;
    path: object;
    body: undefined;
    response: operations["getCardDayUsage"]['responses'][200]['content']["application/json"];
  };
}
