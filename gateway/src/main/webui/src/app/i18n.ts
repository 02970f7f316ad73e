import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';

interface Catalogue {
  [key: string]: string | Catalogue;
}

/** One `en.json` per folder; its keys live under the folder's name: `features/jobs/en.json` → `jobs.*`; `api` → `problem.*`. */
const files = import.meta.glob<Catalogue>(['../{app,api,ui}/en.json', '../features/*/en.json'], {
  eager: true,
  import: 'default',
});

const names: Record<string, string> = { '.': 'app', api: 'problem' };

const english: Catalogue = {};
for (const [path, texts] of Object.entries(files)) {
  const folder = path.split('/').at(-2) ?? '';
  english[names[folder] ?? folder] = texts;
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
