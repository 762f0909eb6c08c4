// Written by "lockstep generate" from specs/yunshop/openapi.yaml. Do not edit: change the spec and generate again.
import type { components, operations } from './types.ts';

export type Schemas = components['schemas'];

export interface Operations {
  "listPackageLogs": {
    query: NonNullable<operations["listPackageLogs"]['parameters']['query']>;
    path: object;
    body: undefined;
    response: operations["listPackageLogs"]['responses'][200]['content']["application/json"];
    success: Extract<operations["listPackageLogs"]['responses'][200]['content']["application/json"], { "result": 1 }>;
    failure: Exclude<operations["listPackageLogs"]['responses'][200]['content']["application/json"], { "result": 1 }>;
  };
}
