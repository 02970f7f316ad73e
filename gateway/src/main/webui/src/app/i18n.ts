import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';

interface Catalogue {
  [key: string]: string | Catalogue;
}

/**
 * One `en.json` per folder; its keys live under the folder's name: `features/jobs/en.json` → `jobs.*`; `api` →
 * `problem.*`. What every page says comes with the first script, what a feature says with the pages that name it.
 */
const common = import.meta.glob<Catalogue>('../{app,api,ui}/en.json', { eager: true, import: 'default' });
const features = import.meta.glob<Catalogue>('../features/*/en.json', { import: 'default' });

const names: Record<string, string> = { '.': 'app', api: 'problem' };

const english: Catalogue = {};
for (const [path, texts] of Object.entries(common)) {
  const folder = path.split('/').at(-2) ?? '';
  english[names[folder] ?? folder] = texts;
}

/** Features that have texts. */
export const areas = Object.keys(features).map((path) => path.split('/').at(-2) ?? '');

/** Fetches what these features say, unless it is there. */
export async function loadTexts(wanted: string[]): Promise<void> {
  const missing = wanted.filter((area) => !i18n.exists(area, { returnObjects: true }));
  const loaded = await Promise.all(
    missing.map(async (area) => [area, await features[`../features/${area}/en.json`]?.()] as const),
  );
  i18n.addResourceBundle('en', 'translation', Object.fromEntries(loaded), true, true);
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
