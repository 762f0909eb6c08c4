/** The library: what a configuration, a provider and a mock are declared with, and the mock as a function. */
export { defineConfig, type LockstepConfig } from '../config/define-config.ts';
export { type ErrorCode, LockstepError } from '../errors/lockstep-error.ts';
export { signParameters } from '../exchange/sign-parameters.ts';
export type { KeyedRandom } from '../fixtures/keyed-random.ts';
export { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
export type { ClockStart } from '../mock/clock.ts';
export { defineHandlers } from '../mock/define-handlers.ts';
export { defineMock } from '../mock/define-mock.ts';
export type {
  AuthenticationContext,
  Authenticator,
  Change,
  Handler,
  HandlerContext,
  Handlers,
  Moment,
  ProviderMock,
  Records,
  Rejection,
  Reply,
  Scenario,
  ScenarioContext,
  Scenarios,
  StateReader,
} from '../mock/definition.ts';
export type { Fault, FaultEffect, FaultKind } from '../mock/faults/fault.ts';
export type { Faults, ListedFault } from '../mock/faults/faults.ts';
export type { Page } from '../mock/page.ts';
export { defineProvider, type ProviderDefinition } from '../provider/define-provider.ts';
export type {
  Credential,
  Outcome,
  Provider,
  RequestAdditions,
  RequestParts,
  Signer,
  SigningContext,
} from '../provider/provider.ts';
export type { CreateValidators } from '../spec/compiled-spec.ts';
export type { OperationTable } from '../spec/operation-table.ts';
export { createMock, type Mock, type MockOptions } from './create-mock.ts';
