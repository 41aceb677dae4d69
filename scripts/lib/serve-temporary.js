// Serves the built app for the end-to-end tests on data of its own, gone when the server ends.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '../serve.js';

const dataDir = mkdtempSync(path.join(tmpdir(), 'verbatim-e2e-'));
process.env['DATA_DIR'] = dataDir;
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
await serve();
