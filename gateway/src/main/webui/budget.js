/*
 * Adds up what a browser fetches in scripts before each page shows, texts included, gzipped, and fails when that is
 * more than the page may weigh. Reads the manifest of a build: node budget.js <its folder>
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** KB of 1,000 bytes. Candidates come once, on a phone; what staff open a day with is quick too. */
const candidate = 180;
const entry = 270;
/** Pages that weigh more than they should: lower these, never raise them. */
const heavy = {
  '/i/:id': 190,
  '/i/:id/time': 202,
  '/candidate/submit': 213,
  'candidates/:id': 300,
  candidates: 300,
  calendar: 285,
  'settings/hours': 310,
  slots: 305,
  interviews: 320,
  'interviews/new': 315,
  'interviews/:id': 315,
  verification: 310,
  'verification/:id': 330,
};

const folder = process.argv[2];
const manifest = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8'));
const routes = readFileSync('src/app/routes.tsx', 'utf8');

const weights = new Map();
function weight(file) {
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(`${folder}/${file}`)).length / 1_000);
  return weights.get(file);
}

function filesOf(keys) {
  const seen = new Set();
  const open = [...keys];
  while (open.length > 0) {
    const key = open.pop();
    if (seen.has(key)) continue;
    if (!manifest[key]) throw new Error(`The build has no ${key}.`);
    seen.add(key);
    open.push(...(manifest[key].imports ?? []));
  }
  return new Set([...seen].map((key) => manifest[key].file).filter((file) => file.endsWith('.js')));
}

const page =
  /(?:path: '([^']+)'|(index): true),\s*lazy: page\(\s*\(\) => import\('([^']+)'\)((?:,\s*'[a-z]+')*)\s*,?\s*\)/g;
const sourceOf = (name) => `${name.replace('@/', 'src/').replace('./', 'src/app/')}.tsx`;

let failed = false;
const found = [...routes.matchAll(page)];
if (found.length < 20) throw new Error('The routes are not read any more.');
for (const [, path, index, name, areas] of found) {
  const address = index ? 'today' : path;
  const inShell = !address.startsWith('/');
  const texts = [...areas.matchAll(/'([a-z]+)'/g)].map(([, area]) => `src/features/${area}/en.json`);
  const keys = ['index.html', sourceOf(name), ...texts, ...(inShell ? ['src/app/StaffShell.tsx'] : [])];
  const sum = [...filesOf(keys)].reduce((before, file) => before + weight(file), 0);
  const limit = heavy[address] ?? (inShell || address.startsWith('/app') ? entry : candidate);
  if (sum > limit) failed = true;
  console.log(
    `${sum > limit ? 'TOO HEAVY' : '         '} ${sum.toFixed(1).padStart(6)} of ${limit} KB  ${address}`,
  );
}
if (failed) process.exitCode = 1;
