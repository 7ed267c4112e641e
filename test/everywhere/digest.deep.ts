import * as utlysning from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { norway } from 'utlysning/municipalities';
import { syntheticApplications } from 'utlysning/testing';
import { expect, it } from 'vitest';
import { digests } from './digest.mjs';
import kept from './digests.json' with { type: 'json' };

// Frozen, so that every version, every runtime and every zone says the same. `npm run everywhere` asks
// the runtimes, and its `--approve` keeps what is meant to be new.
it('what the library says of 10 000 applications is what it said before, in this zone too', async () => {
  expect(await digests({ ...utlysning, hkdir2024, norway, syntheticApplications })).toEqual(kept);
});
