import type { ErrorCode } from '../../errors/lockstep-error.ts';
import type { LostExchange } from '../../record/lost-exchange.ts';
import type { PassedExchange } from '../../record/passed-exchange.ts';
import type { RecorderJob } from './recorder-job.ts';

/** A passed exchange without its bodies, which go beside it. */
export interface PassedHead extends Omit<PassedExchange, 'request' | 'response'> {
  readonly request: Omit<PassedExchange['request'], 'body'>;
  readonly response: Omit<PassedExchange['response'], 'body'>;
}

/** What the writer is told: the job first. Where the stream ends, it lets go of the file and ends. */
export type WriterOrder =
  | { readonly job: RecorderJob }
  /** The bodies go beside it. */
  | { readonly passed: PassedHead }
  | { readonly lost: LostExchange }
  /** It is to tell what the run comes to. */
  | { readonly end: true };

/** What the writer says. */
export type WriterNews =
  /** The file is open. */
  | { readonly opened: { readonly isEmpty: boolean; readonly wasTorn: boolean } }
  /** So many exchanges more are in the file, or told as not recorded, in the order in which they came. */
  | { readonly taken: number }
  | { readonly print: string }
  | { readonly tell: string }
  /** It cannot go on. Without a code it is a fault of the writer itself. */
  | { readonly failed: { readonly code: ErrorCode | undefined; readonly message: string } }
  /** Everything is written and told. */
  | { readonly ended: { readonly exchanges: number } };
