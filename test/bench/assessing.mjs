// Assesses so many synthetic applications, one by one as they come, and prints how long it took, in
// milliseconds, and the peak memory of the whole process, in bytes.
import { formalCriteria } from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { norway } from 'utlysning/municipalities';
import { syntheticApplications } from 'utlysning/testing';

const many = Number(process.argv[2]);
const criteria = formalCriteria(hkdir2024, { register: norway });
const start = performance.now();
let met = 0;
for (const application of syntheticApplications(hkdir2024, { seed: 2024, count: many })) {
  if (criteria.evaluate(application).outcome === 'met') met += 1;
}
const ms = performance.now() - start;
console.log(JSON.stringify({ met, ms, bytes: process.resourceUsage().maxRSS * 1024 }));
