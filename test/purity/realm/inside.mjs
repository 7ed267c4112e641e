// What is evaluated in the realm: the poison, and then every entry point as it is published.
import * as utlysning from 'utlysning';
import * as call from 'utlysning/calls/hkdir-2024';
import * as drand from 'utlysning/drand';
import * as municipalities from 'utlysning/municipalities';
import * as testing from 'utlysning/testing';
import { digests } from '../../everywhere/digest.mjs';
import { guarded } from './guarded.mjs';

/** Which functions were called, by the names that lead to them. */
export const called = new Set();

const entries = {
  utlysning,
  'utlysning/calls/hkdir-2024': call,
  'utlysning/municipalities': municipalities,
  'utlysning/drand': drand,
  'utlysning/testing': testing,
};

/** The entry points, each with what it exports. */
export const modules = Object.fromEntries(
  Object.entries(entries).map(([entry, exported]) => [
    entry,
    Object.fromEntries(
      Object.entries(exported).map(([name, value]) => [name, guarded(value, name, called)]),
    ),
  ]),
);

export { digests };
