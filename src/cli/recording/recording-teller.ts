import type { RecordedExchange } from '../../exchange/recording.ts';
import type { RedactionCounts } from '../../exchange/redact/redact-exchange.ts';
import { parseTarget } from '../../exchange/target.ts';
import type { LostExchange } from '../../record/lost-exchange.ts';
import type { LiveResult } from '../../replay/live-check.ts';
import type { VerifyReport } from '../../replay/verify-report.ts';
import { counted } from '../../report/counted.ts';
import { formatFinding } from '../../report/format-finding.ts';
import { printable } from '../../report/printable.ts';
import { summaryLines } from '../../report/report-words.ts';
import type { Io } from '../io.ts';
import { tellRedactions } from '../tell-redactions.ts';

/** Says what happens while a recorder runs: a finding when it is first seen, an operation when it first answers so. */
export interface RecordingTeller {
  recorded(exchange: RecordedExchange, result: LiveResult): void;
  lost(lost: LostExchange): void;
  /** What the run comes to, with what its exchanges show together. */
  end(report: VerifyReport, file: string, counts: RecordingCounts): void;
}

export interface RecordingCounts {
  readonly exchanges: number;
  readonly redacted: RedactionCounts;
}

/** More lost exchanges are only counted. */
const MOST_LOST_TOLD = 20;

export function createRecordingTeller({ print, tell }: Pick<Io, 'print' | 'tell'>): RecordingTeller {
  const seen = new Set<string>();
  const told = new Set<string>();
  let lostCount = 0;
  return {
    recorded({ request, response }, { operation, fresh }) {
      const answer = `${operation} ${response.status}`;
      if (!seen.has(answer)) {
        seen.add(answer);
        tell(printable(`recorded ${request.method} ${parseTarget(request.target).path}: ${answer}`));
      }
      for (const finding of fresh) {
        told.add(finding.fingerprint);
        print(formatFinding(finding));
      }
    },
    lost({ method, target, detail }) {
      lostCount += 1;
      // A query may hold secrets, and nothing has redacted it.
      const path = parseTarget(target).path;
      if (lostCount <= MOST_LOST_TOLD) tell(printable(`not recorded: ${method} ${path}, ${detail}`));
    },
    end(report, file, { exchanges, redacted }) {
      const judged = report.findings.filter(
        ({ fingerprint, severity }) => severity !== 'info' && !told.has(fingerprint),
      );
      for (const finding of judged) print(formatFinding(finding));
      for (const line of exchanges === 0 ? [] : summaryLines(report)) tell(line);
      const hidden = tellRedactions(redacted, tell);
      const lost = lostCount === 0 ? '' : `, ${counted(lostCount, 'exchange')} not recorded`;
      tell(
        `Recorded ${counted(exchanges, 'exchange')} in ${file}: ${counted(hidden, 'value')} redacted${lost}.`,
      );
    },
  };
}
