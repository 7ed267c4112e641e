// What parsing an application costs beside its bare zod schema, whose issues have neither our codes
// nor our paths. The schema is not in the package: both come from the sources.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { mixed } from './applications.mjs';
import { atMost, ratio, report, sideBySide } from './measured.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const outfile = join(folder, 'parsing.mjs');
await build({
  stdin: {
    contents:
      "export { safeParse } from 'zod/v4/core'; export { application, parseApplication } from './src/application/application.js';",
    resolveDir: join(import.meta.dirname, '../..'),
  },
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'es2022',
});
const { application: schema, parseApplication, safeParse } = await import(pathToFileURL(outfile));
rmSync(folder, { recursive: true });

const applications = mixed.map(({ application }) => application);
const { parsed, bare } = await sideBySide(
  {
    parsed: () => {
      for (const one of applications) if (!parseApplication(one).ok) throw new Error(one.id);
    },
    bare: () => {
      for (const one of applications) if (!safeParse(schema, one).success) throw new Error(one.id);
    },
  },
  { rounds: 15, ms: 60 },
);
report('parsing', [atMost('parseApplication / its zod schema bare', ratio(parsed, bare), 1.3)]);
