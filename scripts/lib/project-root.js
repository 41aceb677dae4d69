import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout, whatever the working folder is and whatever its name contains. */
export const projectRoot = path.resolve(fileURLToPath(import.meta.url), '../../..');
