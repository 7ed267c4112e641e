import { pglite } from './databases.js';
import { describeJourneys } from './journeys.js';

describeJourneys('PGlite', pglite);
