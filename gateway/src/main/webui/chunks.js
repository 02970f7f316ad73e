import { build } from 'vite';
import { pagesOf } from './pageFiles.js';

/**
 * Puts what the same pages wait for into the same file. Left alone, a build has a file for each set of importers, and
 * every dialog that comes later splits the files of its page once more: a page would consist of fifty, most of a few
 * hundred bytes. No page gets anything that it does not need. Which page needs what is learned from a first build.
 *
 * @param {import('vite').InlineConfig} config of the first build
 * @returns {import('vite').Plugin}
 */
export function groupedByPage(config) {
  return {
    name: 'parley-grouped-by-page',
    apply: 'build',
    async config() {
      const pages = await pagesByModule(config);
      const most = Math.max(...[...pages.values()].map((set) => set.length));
      // What more pages need is taken first, so that no file takes it along for the few.
      const groups = Array.from({ length: most - 1 }, (_, i) => most - i).map((count) => ({
        priority: count,
        name: (id) => (pages.get(id)?.length === count ? pages.get(id).join('-') : null),
      }));
      const output = {
        codeSplitting: { groups },
        // The first script lists the names of all files: short ones weigh less.
        chunkFileNames: 'assets/[hash:7].js',
        assetFileNames: 'assets/[hash:7][extname]',
      };
      return { build: { rolldownOptions: { output } } };
    },
  };
}

/** Of each module that a page waits for, the numbers of all such pages. */
async function pagesByModule(config) {
  const { output } = await build({
    ...config,
    configFile: false,
    logLevel: 'silent',
    build: { write: false },
  });
  const chunks = output.filter(({ type }) => type === 'chunk');
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const byKey = new Map(
    chunks
      .filter(({ facadeModuleId }) => facadeModuleId)
      .map((chunk) => [chunk.facadeModuleId.replace(`${import.meta.dirname}/`, ''), chunk]),
  );
  const entries = new Set([...byKey.values()].map(({ facadeModuleId }) => facadeModuleId));
  entries.add(`${import.meta.dirname}/src/main.tsx`);
  const pages = new Map();
  // The reference takes files as they are: for its few readers, nobody else shall have to fetch one more.
  const grouped = pagesOf(import.meta.dirname).filter(({ path }) => !path.startsWith('/docs/'));
  grouped.forEach(({ keys }, page) => {
    for (const file of reached(
      ['index.html', ...keys].map((key) => byKey.get(key).fileName),
      byFile,
    )) {
      for (const module of Object.keys(byFile.get(file).modules)) {
        if (!entries.has(module)) pages.set(module, [...(pages.get(module) ?? []), page]);
      }
    }
  });
  return pages;
}

function reached(files, byFile) {
  const seen = new Set();
  const open = [...files];
  for (let file = open.pop(); file; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    open.push(...byFile.get(file).imports);
  }
  return seen;
}
