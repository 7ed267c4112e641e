import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The browser that the tests drive: Debian's, or the one that the environment names. */
const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Why the browser tests cannot run here; undefined when they can. */
export const missing = existsSync(path)
  ? undefined
  : `there is no Chromium at ${path}. Install it, or name one in CHROMIUM.`;

/** Starts it without a sandbox, as root must, and without connections of its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
