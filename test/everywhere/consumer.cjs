// The same as a CommonJS module.
const utlysning = require('utlysning');
const { hkdir2024 } = require('utlysning/calls/hkdir-2024');
const { norway } = require('utlysning/municipalities');
const { syntheticApplications } = require('utlysning/testing');

import('./digest.mjs')
  .then(({ digests }) => digests({ ...utlysning, hkdir2024, norway, syntheticApplications }))
  .then((found) => console.log(JSON.stringify(found)));
