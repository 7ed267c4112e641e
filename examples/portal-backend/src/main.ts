// A portal for real: see README.md for what it takes from the environment.

import { settingsFrom } from './settings.js';
import { listen, open } from './start.js';

const settings = settingsFrom(process.env);
if (settings.key === undefined) throw new Error('PORTAL_KEY: expected the key of the login');
await listen(await open(settings), settings.key, settings);
