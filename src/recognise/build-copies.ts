/** Puts the model and the lists beside the compiled code: `npm run build`. */
import { cpSync, readdirSync } from 'node:fs';

const from = new URL('data/', import.meta.url);
const to = new URL('../../dist/recognise/data/', import.meta.url);
for (const file of readdirSync(from)) if (file.endsWith('.bin')) cpSync(new URL(file, from), new URL(file, to));
