/** The program out of its sources, module by module, for the tests that look at what is loaded. */
import { main } from '../src/main.ts';

await main();
