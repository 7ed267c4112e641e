import { it } from 'vitest';
import { databases } from './databases.js';
import { describeJourneys } from './journeys.js';

// On PGlite they run in the slow tier.
const postgres = databases.find(([name]) => name === 'PostgreSQL');
if (postgres === undefined) it.skip('a call, on PostgreSQL: none is installed', () => {});
else describeJourneys(...postgres);
