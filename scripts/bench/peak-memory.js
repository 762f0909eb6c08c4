// Loaded before a program (`node --import`), says at its end how much memory it ever held, in bytes.
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS * 1024)));
