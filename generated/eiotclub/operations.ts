// Written by "lockstep generate" from specs/eiotclub/openapi.yaml. Do not edit: change the spec and generate again.
import type { components, operations } from './types.ts';

export type Schemas = components['schemas'];

export interface Operations {
  "listPoolRecords": {
    query: object;
    path: object;
    body: NonNullable<operations["listPoolRecords"]['requestBody']>['content']["application/json"];
    response: operations["listPoolRecords"]['responses'][200]['content']["application/json"];
    success: Extract<operations["listPoolRecords"]['responses'][200]['content']["application/json"], { "code": "200" }>;
    failure: Exclude<operations["listPoolRecords"]['responses'][200]['content']["application/json"], { "code": "200" }>;
  };
  "listPackageOrders": {
    query: object;
    path: object;
    body: NonNullable<operations["listPackageOrders"]['requestBody']>['content']["application/json"];
    response: operations["listPackageOrders"]['responses'][200]['content']["application/json"];
    success: Extract<operations["listPackageOrders"]['responses'][200]['content']["application/json"], { "code": "200" }>;
    failure: Exclude<operations["listPackageOrders"]['responses'][200]['content']["application/json"], { "code": "200" }>;
  };
}
