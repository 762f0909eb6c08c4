import { pointerTokens } from '../json/json-pointer.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { RuleResult } from './check-exchange.ts';
import type { Deviation } from './deviation.ts';
