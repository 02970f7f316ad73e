import {
  createTheme,
  localStorageColorSchemeManager,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from '@mantine/core';
import { i18n } from './i18n';

/** The one brand colour. */
const brand: MantineColorsTuple = [
  '#eef1fd',
  '#dde2fa',
  '#b8c3f4',
  '#90a2ee',
  '#6e86e9',
  '#5873e5',
  '#4763dd',
  '#3554d1',
  '#2a45b3',
  '#1f3590',
];

/** The one grey scale, neutral, for light … */
const gray: MantineColorsTuple = [
  '#f8f9fa',
  '#f1f2f4',
  '#e6e8eb',
  '#d6d9de',
  '#c1c5cc',
  '#9aa0ab',
  '#6b7280',
  '#4b5260',
  '#333945',
  '#1d212a',
];

/** … and the same hue for dark. */
const dark: MantineColorsTuple = [
  '#dfe2e7',
  '#c3c8d0',
  '#a3a9b5',
  '#7c8493',
  '#4a5160',
  '#353b48',
  '#2a2f3a',
  '#1d2129',
  '#16191f',
  '#101216',
];

/** Mantine's red, but dark enough for white text on the filled shade. */
const red: MantineColorsTuple = [
  '#fff5f5',
  '#ffe3e3',
  '#ffc9c9',
  '#ffa8a8',
  '#ff8787',
  '#ff6b6b',
  '#f03e3e',
  '#cf2a2a',
  '#b92525',
  '#a31f1f',
];

const systemFonts =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', 'Helvetica Neue', Arial, sans-serif";

const shared: MantineThemeOverride = {
  colors: { brand, gray, dark, red },
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 7 },
  fontFamily: systemFonts,
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '20px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  autoContrast: true,
  headings: { fontWeight: '650', fontFamily: systemFonts },
};

/** The head of a dialog is no second banner of the page. */
const dialog = {
  closeButtonProps: { 'aria-label': i18n.t('ui.close.label') },
  attributes: { header: { role: 'presentation' } },
};

const dialogTitle = { fontSize: '16px', fontWeight: 650, lineHeight: 1.35 };

const components: MantineThemeOverride['components'] = {
  SegmentedControl: { styles: { root: { backgroundColor: 'var(--parley-hover)' } } },
  Modal: { defaultProps: dialog, styles: { title: dialogTitle } },
  Drawer: { defaultProps: dialog, styles: { title: dialogTitle } },
  // A menu may hold nothing but its items: the first of them takes the focus.
  Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
  // Orange and yellow are too pale for small letters; the icon has the colour.
  Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
  InputWrapper: { styles: { label: { marginBottom: 4 }, description: { marginBottom: 4 } } },
};

/** Dense: 14 px base. */
export const staffTheme = createTheme({
  ...shared,
  components,
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '18px' },
  headings: {
    ...shared.headings,
    sizes: {
      h1: { fontSize: '22px', lineHeight: '1.3' },
      h2: { fontSize: '16px', lineHeight: '1.4' },
      h3: { fontSize: '14px', lineHeight: '1.45' },
    },
  },
});

/** One thing per screen, large type: 16 px base. */
export const candidateTheme = createTheme({
  ...shared,
  fontSizes: { xs: '13px', sm: '15px', md: '16px', lg: '18px', xl: '22px' },
  headings: {
    ...shared.headings,
    sizes: {
      h1: { fontSize: '28px', lineHeight: '1.25' },
      h2: { fontSize: '20px', lineHeight: '1.35' },
      h3: { fontSize: '17px', lineHeight: '1.4' },
    },
  },
  components: {
    ...components,
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
  },
});

export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--parley-canvas': '#f8f9fa',
    '--parley-surface': '#ffffff',
    '--parley-line': '#e6e8eb',
    '--parley-hover': '#f1f2f4',
    '--mantine-color-dimmed': '#5b6371',
    '--mantine-color-placeholder': '#6b7280',
    '--mantine-color-error': '#c92a2a',
  },
  dark: {
    '--parley-canvas': '#101216',
    '--parley-surface': '#16191f',
    '--parley-line': '#2a2f3a',
    '--parley-hover': '#1d2129',
    '--mantine-color-body': '#16191f',
    '--mantine-color-dimmed': '#a3a9b5',
    '--mantine-color-placeholder': '#a3a9b5',
    '--mantine-color-error': '#ff8787',
    '--mantine-color-anchor': '#90a2ee',
  },
});

export const colorSchemes = localStorageColorSchemeManager({ key: 'parley-color-scheme' });

/** The nonce of `style-src`, when the gateway sends one with the page. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
