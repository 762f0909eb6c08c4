import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installedPeer, installedVersion } from './installed-peer.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-peers-'));
  put('package.json', { dependencies: { peer: '1.2.3' } });
  put('node_modules/peer/package.json', { version: '1.2.3', bin: { run: 'bin/run.js' } });
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, content: object): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify(content));
}

test('A peer that is installed is used as it is, without a word.', () => {
  const told: string[] = [];
  expect(installedPeer('peer', 'run', (line) => told.push(line), folder)).toEqual({
    version: '1.2.3',
    file: join(folder, 'node_modules/peer/bin/run.js'),
  });
  expect(told).toEqual([]);
});

test('What is no peer, and a command that a peer does not have, are told.', () => {
  const look = (name: string, command: string) => () => installedPeer(name, command, () => undefined, folder);
  expect(look('stranger', 'run')).toThrow('stranger is not in');
  expect(look('peer', 'walk')).toThrow('peer 1.2.3 has no command "walk"');
});

test('Another version than the one that is wanted is installed anew, which one line says first.', () => {
  put('node_modules/peer/package.json', { version: '1.0.0' });
  const told: string[] = [];
  // Without a lock there is nothing to install from.
  expect(() => installedPeer('peer', 'run', (line) => told.push(line), folder)).toThrow(
    'ended with status 1',
  );
  expect(told).toEqual(['peer 1.2.3 is not installed yet: running "npm ci" in scripts/bench/peers.']);
});

test('A peer that is no command has a version, and is installed all the same.', () => {
  expect(installedVersion('peer', () => undefined, folder)).toBe('1.2.3');
  put('node_modules/peer/package.json', { version: '1.0.0' });
  expect(() => installedVersion('peer', () => undefined, folder)).toThrow('ended with status 1');
});
