import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';

interface Catalogue {
  [key: string]: string | Catalogue;
}

/**
 * One `en.json` per folder; its keys live under the folder's name: `features/jobs/en.json` → `jobs.*`; `api` →
 * `problem.*`. What every page says comes with the first script, what a feature says with the pages that name it.
 * What only some pages or a later part of one say may have a file of its own: `features/room/inside.json` → `room.*`.
 */
const common = import.meta.glob<Catalogue>('../{app,api,ui}/en.json', { eager: true, import: 'default' });
const features = import.meta.glob<Catalogue>(['../features/*/*.json', '../{api,app,ui}/staff.json'], {
  import: 'default',
});

const names: Record<string, string> = { '.': 'app', api: 'problem' };

/** "../features/room/inside.json" → "room/inside", "../ui/en.json" → "ui" */
function nameOf(path: string): string {
  const [folder = '', file = ''] = path.split('/').slice(-2);
  return `${names[folder] ?? folder}/${file.replace('.json', '')}`.replace(/\/en$/, '');
}

const english = Object.fromEntries(Object.entries(common).map(([path, texts]) => [nameOf(path), texts]));
const sources = new Map(Object.entries(features).map(([path, load]) => [nameOf(path), load]));

/** Features that have texts, such as `room`, and parts of their texts: `room/inside`, `ui/staff`. */
export const areas = [...sources.keys()];

const here = new Set<string>();

/** Fetches what these features say, unless it is there. */
export async function loadTexts(wanted: string[]): Promise<void> {
  const missing = wanted.filter((area) => !here.has(area));
  await Promise.all(
    missing.map(async (area) => {
      const texts = { [area.split('/')[0] ?? '']: await sources.get(area)?.() };
      i18n.addResourceBundle('en', 'translation', texts, true, true);
      here.add(area);
    }),
  );
}

/** A part of the UI together with what it says. */
export async function withTexts<M>(module: Promise<M>, ...texts: string[]): Promise<M> {
  const [part] = await Promise.all([module, loadTexts(texts)]);
  return part;
}

void i18n.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: english } },
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
});

export { i18n };
