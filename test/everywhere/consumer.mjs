// Installed in an empty folder beside the packed library: prints its digests, as an ES module.
import * as utlysning from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { norway } from 'utlysning/municipalities';
import { syntheticApplications } from 'utlysning/testing';
import { digests } from './digest.mjs';

console.log(
  JSON.stringify(await digests({ ...utlysning, hkdir2024, norway, syntheticApplications })),
);
