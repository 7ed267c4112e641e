// The portal as a demonstration: with made-up applications, a key of its own, and a clock that can be set.
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { epochMs } from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { norway } from 'utlysning/municipalities';
import { issueToken } from './issuer.js';
import { clockInWords, type Demo } from './pages/demo.js';
import { pages } from './pages/pages.js';
import { seed } from './seed.js';
import { settingsFrom } from './settings.js';
import { assets, listen, open } from './start.js';
import { startOrExit } from './start-or-exit.js';
import type { Applicant, Caseworker } from './who.js';

/** Ten minutes before the deadline: one can apply, and then set the clock to what comes. */
const NOW = '2024-06-24T09:50:00+02:00';
const file = new URL('../../run-the-2024-call/applications.json', import.meta.url);
const applications: readonly { readonly applicant: { readonly orgnr: string } }[] = JSON.parse(
  readFileSync(file, 'utf8'),
);
const applicant: Applicant = { role: 'applicant', sub: 'demo-applicant', orgnr: '958935420' };
const caseworker: Caseworker = { role: 'caseworker', sub: 'demo-caseworker' };

await startOrExit(demonstrate);

async function demonstrate(): Promise<void> {
  const settings = settingsFrom({ PORTAL_NOW: NOW, ...process.env });
  const opened = await open(settings);
  const { database } = opened;
  // A demonstration that is started again goes on from where it was.
  const [last] = await database.query<{ at: string }>(
    'select at from audit order by seq desc limit 1',
  );
  const start = Math.max(opened.clock(), last === undefined ? 0 : epochMs(last.at));
  let ahead = start - Date.now();
  const portal = { ...opened, clock: () => Date.now() + ahead };
  const arrive = () => seed(portal, caseworker, applications);
  await arrive();

  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const key = settings.key ?? (await exportJWK(privateKey));
  const demo: Demo = {
    call: hkdir2024.id,
    applicants: { fresh: { ...applicant, orgnr: notAmong(applications) }, applied: applicant },
    caseworker,
    tokenFor: (who) => issueToken(key, who),
    moveTo: async (at) => {
      ahead = epochMs(at) - Date.now();
      await arrive();
    },
    now: (language) => clockInWords(portal.clock, language),
  };
  const fileFor = (name: string) => join(settings.folder, name);
  mkdirSync(settings.folder, { recursive: true });
  const log = createWriteStream(fileFor('portal.log'), { flags: 'a' });
  const address = await listen(portal, key, settings, pages({ key, demo, ...assets }), log);
  for (const who of [applicant, caseworker]) {
    writeFileSync(fileFor(`${who.role}.token`), `${await issueToken(key, who)}\n`, { mode: 0o600 });
  }

  const [stored] = await database.query<{ count: number }>(
    'select count(*)::int as count from applications',
  );
  process.stdout.write(`
The clock of the portal: ${demo.now('en')}. Applications in the portal: ${stored?.count}.
Tokens for the API: ${fileFor('applicant.token')}, ${fileFor('caseworker.token')}
Log: ${fileFor('portal.log')}
Stop with Ctrl+C. Open this address in a browser:

  ${address}
`);
}

/** A municipality that has not applied. */
function notAmong(applications: readonly { readonly applicant: { readonly orgnr: string } }[]) {
  const applied = new Set(applications.map(({ applicant }) => applicant.orgnr));
  const others = norway.validOn(NOW.slice(0, 10)).flatMap(({ orgnr }) => orgnr ?? []);
  return others.find((orgnr) => !applied.has(orgnr)) ?? '';
}
