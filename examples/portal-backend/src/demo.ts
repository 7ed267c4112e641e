// The portal as a demonstration: seeded, with a key of its own, and a token of each role to try it with.
import { readFileSync } from 'node:fs';
import { exportJWK, generateKeyPair } from 'jose';
import { issueToken } from './issuer.js';
import { seed } from './seed.js';
import { settingsFrom } from './settings.js';
import { listen, open } from './start.js';
import type { Applicant, Caseworker } from './who.js';

/** Just before the draw: the call can be closed, the entries published, and two minutes later drawn. */
const NOW = '2024-06-26T11:58:00+02:00';
const applications = new URL('../../run-the-2024-call/applications.json', import.meta.url);
const applicant: Applicant = { role: 'applicant', sub: 'demo-applicant', orgnr: '958935420' };
const caseworker: Caseworker = { role: 'caseworker', sub: 'demo-caseworker' };

const settings = settingsFrom({ PORTAL_NOW: NOW, ...process.env });
const portal = await open(settings);
const came = await seed(portal, caseworker, JSON.parse(readFileSync(applications, 'utf8')));
const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
const key = settings.key ?? (await exportJWK(privateKey));
const address = await listen(portal, key, settings);

process.stdout.write(`
${address}
${came} applications came in. The portal believes that it is ${settings.now}.

applicant ${applicant.orgnr}:
${await issueToken(key, applicant)}

caseworker:
${await issueToken(key, caseworker)}

curl -H "Authorization: Bearer $TOKEN" ${address}/calls/hkdir-2024/applications
`);
