// npm run portal: builds what has changed and starts the demonstration.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isUpToDate } from './up-to-date.mjs';

const USAGE = `usage: npm run portal

Builds what has changed, starts the portal for the call of 2024 as a demonstration, and prints the
address to open in a browser. Ctrl+C stops it. It goes on from where it was when it is started again.

  PORTAL_PORT=3000   the port to listen on
  PORTAL_DATA=…      the folder of its data and its log (examples/portal-backend/data); delete it to
                     begin anew
  DATABASE_URL=…     a Postgres to use instead of the one inside the process

examples/portal-backend/README.md has the other settings.
`;

const here = fileURLToPath(new URL('.', import.meta.url));
const verifier = join(here, '../verify-a-draw');

const [argument] = process.argv.slice(2);
if (argument === '--help' || argument === '-h') {
  process.stdout.write(USAGE);
  process.exit();
}
if (argument !== undefined) {
  fail(2, `Unknown argument: ${argument}. "npm run portal -- --help" says what there is.`);
}
try {
  await prepare();
} catch (error) {
  const { code, message } = error;
  if (code === 'ERR_MODULE_NOT_FOUND') fail(1, 'A package is missing. Run "npm ci" first.');
  fail(1, `The portal could not be built: ${message.split('\n')[0]}`);
}
console.log('Starting the portal …');
await import('./out/demo.js');

async function prepare() {
  await import('./pack.mjs');
  const page = [join(verifier, 'web'), join(here, '../../src')];
  if (!isUpToDate([join(verifier, 'out/verify.html')], page)) {
    console.log('Building the page that checks a draw …');
    const build = join(verifier, 'web/build.mjs');
    execFileSync(process.execPath, [build], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const built = ['main.js', 'demo.js', 'public/client.js', 'public/page.css'];
  const outputs = built.map((name) => join(here, 'out', name));
  if (!isUpToDate(outputs, [join(here, 'src'), join(here, 'build.mjs')])) {
    console.log('Building the portal …');
    await import('./build.mjs');
  }
}

function fail(status, message) {
  console.error(message);
  process.exit(status);
}
