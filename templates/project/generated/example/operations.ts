// Written by "lockstep generate" from specs/example/openapi.yaml. Do not edit: change the spec and generate again.
import type { components, operations } from './types.ts';

export type Schemas = components['schemas'];

export interface Operations {
  "listTasks": {
    query: NonNullable<operations["listTasks"]['parameters']['query']>;
    path: object;
    body: undefined;
    response: operations["listTasks"]['responses'][200]['content']["application/json"];
    success: Extract<operations["listTasks"]['responses'][200]['content']["application/json"], { "code": 0 }>;
    failure: Exclude<operations["listTasks"]['responses'][200]['content']["application/json"], { "code": 0 }>;
  };
  "addTask": {
    query: object;
    path: object;
    body: NonNullable<operations["addTask"]['requestBody']>['content']["application/json"];
    response: operations["addTask"]['responses'][200]['content']["application/json"];
    success: Extract<operations["addTask"]['responses'][200]['content']["application/json"], { "code": 0 }>;
    failure: Exclude<operations["addTask"]['responses'][200]['content']["application/json"], { "code": 0 }>;
  };
  "getTask": {
    query: object;
    path: NonNullable<operations["getTask"]['parameters']['path']>;
    body: undefined;
    response: operations["getTask"]['responses'][200]['content']["application/json"];
    success: Extract<operations["getTask"]['responses'][200]['content']["application/json"], { "code": 0 }>;
    failure: Exclude<operations["getTask"]['responses'][200]['content']["application/json"], { "code": 0 }>;
  };
}
