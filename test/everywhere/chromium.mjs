// Chromium, in each zone a context of its own, on a page of a server at hand: what hashes is there on
// such pages alone.

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { bundled } from './bundle.mjs';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** What it says in some zones, each as an entry of zone and text; undefined without a Chromium. */
export async function inChromium(folder, zones) {
  if (!existsSync(executablePath)) return undefined;
  const script = await bundled(folder, 'globalThis.told = digests(library);');
  const server = createServer((request, response) => {
    const isScript = request.url === '/script.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<script type="module" src="/script.js"></script>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const found = [];
    for (const timezoneId of zones) {
      const page = await (await browser.newContext({ timezoneId, locale: 'ar-EG' })).newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.waitForFunction(() => globalThis.told !== undefined);
      const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
      found.push([zone, await page.evaluate(async () => JSON.stringify(await globalThis.told))]);
    }
    return found;
  } finally {
    await browser.close();
    server.close();
  }
}
