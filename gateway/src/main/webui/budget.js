/*
 * Adds up what a browser fetches in scripts before each page shows, texts included, gzipped, and fails when that is
 * more than the page may weigh. Reads the manifest of a build: node budget.js <its folder>
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { filesOf, pagesOf } from './pageFiles.js';

/** KB of 1,000 bytes. Candidates come once, on a phone; what staff open a day with is quick too. */
const candidate = 180;
const entry = 270;

const folder = process.argv[2];
const manifest = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8'));

const weights = new Map();
function weight(file) {
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(`${folder}/${file}`)).length / 1_000);
  return weights.get(file);
}

let failed = false;
for (const { path, inShell, keys } of pagesOf('.')) {
  const address = path || 'today';
  const files = filesOf(manifest, ['index.html', ...keys]);
  const sum = [...files].reduce((before, file) => before + weight(file), 0);
  const limit = inShell || address.startsWith('/app') ? entry : candidate;
  if (sum > limit) failed = true;
  console.log(
    `${sum > limit ? 'TOO HEAVY' : '         '} ${sum.toFixed(1).padStart(6)} of ${limit} KB  ${address}`,
  );
}
if (failed) process.exitCode = 1;
