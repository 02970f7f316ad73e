const mega = 1024 * 1024;

/** Bytes of one file by what it holds; the same as in `body-limits.json` of the contracts, see the test. */
export const fileLimits = { csv: 8 * mega, document: 10 * mega } as const;

export const isTooLarge = (file: Blob, maxBytes: number) => file.size > maxBytes;

/** "820 KB", "4.2 MB". */
export function sizeText(bytes: number): string {
  if (bytes < mega) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  const megas = bytes / mega;
  return `${Number.isInteger(megas) || megas >= 10 ? Math.round(megas) : megas.toFixed(1)} MB`;
}
