// Written by "lockstep generate" from specs/smartproxy/openapi.yaml. Do not edit: change the spec and generate again.
import type { components, operations } from './types.ts';

export type Schemas = components['schemas'];

export interface Operations {
  "listUserProducts": {
    query: NonNullable<operations["listUserProducts"]['parameters']['query']>;
    path: object;
    body: undefined;
    response: operations["listUserProducts"]['responses'][200]['content']["application/json"];
    success: Extract<operations["listUserProducts"]['responses'][200]['content']["application/json"], { "code": 200 }>;
    failure: Exclude<operations["listUserProducts"]['responses'][200]['content']["application/json"], { "code": 200 }>;
  };
}
