/** The named fields that have a text, trimmed; an empty field is left out of a request. */
export function filled<K extends string>(
  values: Record<K, string>,
  names: readonly K[],
): Partial<Record<K, string>> {
  const result: Partial<Record<K, string>> = {};
  for (const name of names) {
    const value = values[name].trim();
    if (value) result[name] = value;
  }
  return result;
}
