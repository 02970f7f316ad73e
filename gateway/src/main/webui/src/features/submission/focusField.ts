export const fieldId = (key: string) => `field-${key}`;

/** Takes the person to a field; the first control in it where the field is more than one. */
export function focusField(key: string) {
  const field = document.getElementById(fieldId(key));
  const control = field?.matches('input, select, textarea, button')
    ? field
    : field?.querySelector<HTMLElement>('input:not([type=file]), select, textarea, button');
  control?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center' });
}
