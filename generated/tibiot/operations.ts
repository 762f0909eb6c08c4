// Written by "lockstep generate" from specs/tibiot/openapi.yaml. Do not edit: change the spec and generate again.
import type { components, operations } from './types.ts';

export type Schemas = components['schemas'];

export interface Operations {
  "getPoolDetail": {
    query: NonNullable<operations["getPoolDetail"]['parameters']['query']>;
    path: object;
    body: undefined;
    response: operations["getPoolDetail"]['responses'][200]['content']["application/json"];
    success: Extract<operations["getPoolDetail"]['responses'][200]['content']["application/json"], { "code": 200 }>;
    failure: Exclude<operations["getPoolDetail"]['responses'][200]['content']["application/json"], { "code": 200 }>;
  };
  "getPoolMonthUsage": {
    query: NonNullable<operations["getPoolMonthUsage"]['parameters']['query']>;
    path: object;
    body: undefined;
    response: operations["getPoolMonthUsage"]['responses'][200]['content']["application/json"];
    success: Extract<operations["getPoolMonthUsage"]['responses'][200]['content']["application/json"], { "code": 200 }>;
    failure: Exclude<operations["getPoolMonthUsage"]['responses'][200]['content']["application/json"], { "code": 200 }>;
  };
  "getPoolDayUsage": {
    query: NonNullable<operations["getPoolDayUsage"]['parameters']['query']>;
    path: object;
    body: undefined;
    response: operations["getPoolDayUsage"]['responses'][200]['content']["application/json"];
    success: Extract<operations["getPoolDayUsage"]['responses'][200]['content']["application/json"], { "code": 200 }>;
    failure: Exclude<operations["getPoolDayUsage"]['responses'][200]['content']["application/json"], { "code": 200 }>;
  };
  "getBatchStatus": {
    query: NonNullable<operations["getBatchStatus"]['parameters']['query']>;
    path: object;
    body: undefined;
    response: operations["getBatchStatus"]['responses'][200]['content']["application/json"];
    success: Extract<operations["getBatchStatus"]['responses'][200]['content']["application/json"], { "code": 200 }>;
    failure: Exclude<operations["getBatchStatus"]['responses'][200]['content']["application/json"], { "code": 200 }>;
  };
  "getCardDetail": {
    query: NonNullable<operations["getCardDetail"]['parameters']['query']>;
    path: object;
    body: undefined;
    response: operations["getCardDetail"]['responses'][200]['content']["application/json"];
    success: Extract<operations["getCardDetail"]['responses'][200]['content']["application/json"], { "code": 200 }>;
    failure: Exclude<operations["getCardDetail"]['responses'][200]['content']["application/json"], { "code": 200 }>;
  };
  "switchCardNetwork": {
    query: object;
    path: object;
    body: NonNullable<operations["switchCardNetwork"]['requestBody']>['content']["application/json"];
    response: operations["switchCardNetwork"]['responses'][200]['content']["application/json"];
    success: Extract<operations["switchCardNetwork"]['responses'][200]['content']["application/json"], { "code": 200 }>;
    failure: Exclude<operations["switchCardNetwork"]['responses'][200]['content']["application/json"], { "code": 200 }>;
  };
  "getCardMonthUsage": {
    query: NonNullable<operations["getCardMonthUsage"]['parameters']['query']>;
    path: object;
    body: undefined;
    response: operations["getCardMonthUsage"]['responses'][200]['content']["application/json"];
    success: Extract<operations["getCardMonthUsage"]['responses'][200]['content']["application/json"], { "code": 200 }>;
    failure: Exclude<operations["getCardMonthUsage"]['responses'][200]['content']["application/json"], { "code": 200 }>;
  };
  "getCardDayUsage": {
    query: NonNullable<operations["getCardDayUsage"]['parameters']['query']>;
    path: object;
    body: undefined;
    response: operations["getCardDayUsage"]['responses'][200]['content']["application/json"];
    success: Extract<operations["getCardDayUsage"]['responses'][200]['content']["application/json"], { "code": 200 }>;
    failure: Exclude<operations["getCardDayUsage"]['responses'][200]['content']["application/json"], { "code": 200 }>;
  };
}
