/** Imports what is named, and prints how long that took and the processor time of the whole process, in milliseconds. */
import { cpuUsage } from 'node:process';

const start = performance.now();
for (const name of process.argv.slice(2)) await import(name);
const wall = performance.now() - start;
const { user, system } = cpuUsage();
process.stdout.write(JSON.stringify({ wall, milliseconds: (user + system) / 1000 }));
