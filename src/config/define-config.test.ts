import { expect, test } from 'vitest';
import { LockstepError } from '../errors/lockstep-error.ts';
import { defineProvider } from '../provider/define-provider.ts';
import { defineConfig } from './define-config.ts';

const acme = defineProvider({ id: 'acme', title: 'Acme' });
const globex = defineProvider({ id: 'globex', title: 'Globex' });

test('A config is the providers that it was given, in their order.', () => {
  expect(defineConfig({ providers: [globex, acme] }).providers).toEqual([globex, acme]);
  expect(defineConfig({ providers: [] }).providers).toEqual([]);
});

test('Two providers of one id are refused, and the message names the id.', () => {
  const define = (): unknown => defineConfig({ providers: [acme, globex, { ...acme, title: 'Acme again' }] });
  expect(define).toThrow(LockstepError);
  expect(define).toThrow(
    expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringContaining('the id "acme"') }),
  );
});
