// A portal for real: see README.md for what it takes from the environment.

import { beaconFrom } from './beacon.js';
import { pages } from './pages/pages.js';
import { settingsFrom } from './settings.js';
import { assets, listen, open } from './start.js';

const settings = settingsFrom(process.env);
const { key, relays } = settings;
if (key === undefined) throw new Error('PORTAL_KEY: expected the key of the login');
const beacon = relays.length === 0 ? undefined : beaconFrom({ relays, waitForRound: true });
await listen(await open(settings, beacon), key, settings, pages({ key, ...assets }));
