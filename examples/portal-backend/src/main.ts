// A portal for real: see README.md for what it takes from the environment.

import { beaconFrom, type Fault } from './beacon.js';
import { pages } from './pages/pages.js';
import { settingsFrom } from './settings.js';
import { assets, listen, open } from './start.js';
import { startOrExit } from './start-or-exit.js';

await startOrExit(async () => {
  const settings = settingsFrom(process.env);
  const { key, relays } = settings;
  if (key === undefined) throw new Error('PORTAL_KEY: expected the key of the login');
  // Which relay did what wrong is for whoever runs the portal, among the lines of its log.
  const onFault = (fault: Fault) => void process.stdout.write(`${JSON.stringify(fault)}\n`);
  const beacon =
    relays.length === 0 ? undefined : beaconFrom({ relays, waitForRound: true, onFault });
  await listen(await open(settings, beacon), key, settings, pages({ key, ...assets }));
});
