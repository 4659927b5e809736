// Makes the sample newspapers anew from samples/copy and their pictures; see build/sample/make-sample.ts.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';
import { dataModules } from './code-cache/data-modules.mjs';
import { dist, root } from './project.mjs';

const program = join(dist, 'sample', 'make-sample.cjs');
await build({
  absWorkingDir: root,
  entryPoints: ['build/sample/make-sample.ts'],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: ['sharp'],
  plugins: [dataModules],
  define: { 'import.meta.url': 'ownUrl' },
  banner: { js: 'const ownUrl = require("node:url").pathToFileURL(__filename).href;' },
  logLevel: 'warning',
});
await stop();
process.chdir(root);
createRequire(pathToFileURL(program))(program);
