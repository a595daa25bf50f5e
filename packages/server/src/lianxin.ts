#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Everything after this line is compiled once a machine, not once a start.
enableCompileCache();
const { run } = await import('./command/run.ts');

process.exitCode = await run(process.argv);
