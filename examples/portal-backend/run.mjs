// npm run portal: packs the library, builds the portal, and starts the demonstration.
import './pack.mjs';

await import('./build.mjs');

await import('./out/demo.js');
