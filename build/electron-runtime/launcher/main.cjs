// Stands in for Electron's own default program, which the registry's copy of Electron lacks:
// takes the folder of an application from the arguments and starts it as `electron FOLDER` would.
const { existsSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { app } = require('electron');

const folder = process.argv.slice(1).find((word) => !word.startsWith('-'));
const description = folder === undefined ? undefined : join(resolve(folder), 'package.json');
if (description === undefined || !existsSync(description)) {
  console.error('Electron needs the folder of an application as its first argument.');
  process.exit(1);
}

const { name, version, main } = JSON.parse(readFileSync(description, 'utf8'));
app.setName(name);
app.setVersion(version);
app.setAppPath(resolve(folder));
process.defaultApp = true;
require(join(resolve(folder), main));
