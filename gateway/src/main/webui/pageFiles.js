/* Which scripts each address of the UI needs, read from the routes and from the manifest of a build. */
import { readFileSync } from 'node:fs';

const page =
  /(?:path: '([^']+)'|(index): true),\s*lazy: page\(\s*\(\) => import\('([^']+)'\)((?:,\s*'[a-z/]+')*)\s*,?\s*\)/g;
const staff = 'src/app/staffRoutes.tsx';
/** Where the addresses of the UI stand. */
export const routeFiles = ['src/app/routes.tsx', staff];
const sourceOf = (name) => `${name.replace('@/', 'src/').replace('./', 'src/app/')}.tsx`;
const folders = { app: 'src/app', problem: 'src/api', ui: 'src/ui' };

/** "room/inside" → "src/features/room/inside.json" */
export function textsOf(area) {
  const [folder, part = 'en'] = area.split('/');
  return `${folders[folder] ?? `src/features/${folder}`}/${part}.json`;
}

/** The pages in the order of the routes: their path as it stands there, and the keys of the manifest they begin with. */
export function pagesOf(root) {
  const found = routeFiles.flatMap((file) => {
    const ofFile = [...readFileSync(`${root}/${file}`, 'utf8').matchAll(page)];
    if (ofFile.length < 10) throw new Error(`The routes of ${file} are not read any more.`);
    return ofFile.map((route) => ({ route, list: file === staff ? [file] : [] }));
  });
  const pages = found.map(({ route: [, path, index, name, areas], list }) => ({
    path: index ? '' : path,
    inShell: Boolean(index) || !path.startsWith('/'),
    keys: [sourceOf(name), ...list, ...[...areas.matchAll(/'([a-z/]+)'/g)].map(([, area]) => textsOf(area))],
  }));
  const shell = pages.find(({ path }) => path === '/app').keys;
  return pages.map((page) => (page.inShell ? { ...page, keys: [...page.keys, ...shell] } : page));
}

/** The scripts that these need, what they import included. */
export function filesOf(manifest, keys) {
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
