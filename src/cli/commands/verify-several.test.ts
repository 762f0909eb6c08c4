import { expect, test } from 'vitest';
import { standIn } from '../../../contract-tests/support/stand-in.ts';
import { BINDINGS } from '../../../contract-tests/support/stand-in-account.ts';
import { lockstep } from '../terminal.fixture.ts';

test('Over document, mock, Prism and a server that has drifted, the table alone says who is out of step.', async () => {
  const server = await standIn({ drift: ['tibiot.card-detail-fails'] });
  try {
    const targets = ['none', 'mock', 'prism', server.url].flatMap((target) => ['--target', target]);
    const { stdout, status } = await lockstep([
      'verify',
      'tibiot',
      ...targets,
      ...BINDINGS,
      '--fail-on',
      'risky',
    ]);
    const host = server.url.replace('http://', '');
    const [findings, table, evidence] = stdout.split('\n\n');
    expect(findings?.split('\n')).toEqual([
      expect.stringContaining(`outcome-changed tibiot/getCardDetail at ${server.url}`),
    ]);
    expect(table?.split('\n').map((line) => line.replace(/ +/g, ' '))).toEqual([
      `operation document mock prism ${host}`,
      'tibiot/getPoolDetail = = = =',
      'tibiot/getPoolMonthUsage = = = =',
      'tibiot/getPoolDayUsage = = = =',
      'tibiot/getBatchStatus = = = =',
      'tibiot/getCardDetail = = = !',
      'tibiot/switchCardNetwork = = = -',
      'tibiot/getCardMonthUsage = = = =',
      'tibiot/getCardDayUsage = = = =',
      '= matched, ! drifted, - skipped; document: the recordings held against the spec',
      `tibiot/getCardDetail: only ${host} differs: the document, mock and prism agree.`,
    ]);
    expect(evidence).toMatch(/^matched tibiot\/getPoolDetail at none, /);
    expect(status).toBe(1);
  } finally {
    await server.close();
  }
}, 60_000);
