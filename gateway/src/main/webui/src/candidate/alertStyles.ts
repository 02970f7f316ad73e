/** The coloured title of a light alert is too faint on its ground; the icon carries the colour. */
export const alertStyles = { title: { color: 'var(--mantine-color-text)' } };
