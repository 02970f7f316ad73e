const offered =
  'ar bg bn ca cs da de el en es et fa fi fr gu he hi hr hu id is it ja kn ko lt lv ml mr ms nb ne nl pa pl pt pt-BR ro ru si sk sl sq sr sv sw ta te th tl tr uk ur vi zh zh-Hant'.split(
    ' ',
  );

const names = new Intl.DisplayNames(['en'], { type: 'language' });

export const languageName = (tag: string): string => names.of(tag) ?? tag;

/** Those that many speak, and those that are chosen already. */
export const languageOptions = (chosen: string[]): { value: string; label: string }[] =>
  [...new Set([...offered, ...chosen])]
    .map((value) => ({ value, label: languageName(value) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en'));
