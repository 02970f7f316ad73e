import { problemFrom } from '@/api/problem';

/**
 * `errors[]` of a problem by form field. `aliases` names the form's field where the server's differs;
 * `texts` are the catalogue's words by code. Several errors of a field are joined.
 */
export function fieldErrors(
  error: unknown,
  aliases: Record<string, string> = {},
  texts: Record<string, string> = {},
): Record<string, string> {
  const byField: Record<string, string> = {};
  for (const { field, code, message: original } of problemFrom(error).errors) {
    const message = texts[code] ?? original;
    const plain = field.split('.').at(-1) ?? field;
    const name = aliases[field] ?? aliases[plain] ?? plain;
    byField[name] = byField[name] ? `${byField[name]} ${message}` : message;
  }
  return byField;
}
