import type { Extension } from '@codemirror/state';

/** Each is fetched when somebody chooses it. */
const loaders: Record<string, () => Promise<Extension>> = {
  javascript: async () =>
    (await import('@codemirror/lang-javascript')).javascript({ jsx: true, typescript: true }),
  python: async () => (await import('@codemirror/lang-python')).python(),
  java: async () => (await import('@codemirror/lang-java')).java(),
  sql: async () => (await import('@codemirror/lang-sql')).sql(),
  cpp: async () => (await import('@codemirror/lang-cpp')).cpp(),
  go: async () => (await import('@codemirror/lang-go')).go(),
  rust: async () => (await import('@codemirror/lang-rust')).rust(),
  html: async () => (await import('@codemirror/lang-html')).html(),
  json: async () => (await import('@codemirror/lang-json')).json(),
  markdown: async () => (await import('@codemirror/lang-markdown')).markdown(),
};

export const plain = 'plain';

export const languages = [plain, ...Object.keys(loaders)];

export const known = (name: string): string => (languages.includes(name) ? name : plain);

/** How it is highlighted; not at all when that cannot be fetched. */
export async function highlighting(name: string): Promise<Extension> {
  try {
    return (await loaders[name]?.()) ?? [];
  } catch {
    return [];
  }
}
