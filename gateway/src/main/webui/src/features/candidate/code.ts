/** Full-width digits become plain ones; spaces and hyphens that a paste brings along go. */
export function normaliseCode(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s\u200B-\u200D\u2060\uFEFF‐-―-]/gu, '');
}

export const isCode = (code: string): boolean => /^[0-9]{6}$/.test(code);

/** Good enough to be worth sending; the server decides. */
export const isEmail = (email: string): boolean => /^[^\s@]+@[^\s@]+$/.test(email.trim());
