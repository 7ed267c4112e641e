// Builds the library into dist/ and reports progress.
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtFrom, digestOf, STAMP } from './build-inputs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = join(root, STAMP);
const { values } = parseArgs({
  options: {
    // Leaves dist/ alone if it was built from what stands here now.
    'if-changed': { type: 'boolean', default: false },
    // Prints nothing but errors.
    silent: { type: 'boolean', default: false },
  },
});

const digest = digestOf(root);
if (!values['if-changed'] || builtFrom(root) !== digest) {
  const report = values.silent ? () => {} : (text) => process.stderr.write(text);
  // A build that fails leaves no stamp, so that the next one starts anew.
  rmSync(stamp, { force: true });
  const { status, output } = await build(report);
  if (status === 0) writeFileSync(stamp, `${digest}\n`);
  else process.stderr.write(output);
  process.exitCode = status;
}

/** Runs tsup, with a sign of life every second. */
async function build(report) {
  const start = performance.now();
  report('Building the library ');
  const ticker = setInterval(report, 1000, '.');
  const tsup = join(root, 'node_modules/tsup/dist/cli-default.js');
  const child = spawn(process.execPath, [tsup, '--silent'], { cwd: root });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const status = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  clearInterval(ticker);
  const seconds = Math.round((performance.now() - start) / 1000);
  report(status === 0 ? ` done in ${seconds} s.\n` : ' failed.\n');
  return { status, output };
}
