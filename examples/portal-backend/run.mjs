// npm run portal: packs the library, builds the page that checks a draw and the portal, and starts
// the demonstration.
import './pack.mjs';
import '../verify-a-draw/web/build.mjs';

await import('./build.mjs');

await import('./out/demo.js');
