import { useState } from 'react';

/** What is typed survives a reload and a refused request; it is gone once it was sent. */
export function useDraft(name: string) {
  const key = `parley-draft-${name}`;
  const [text, setText] = useState(() => read(key));
  const keep = (next: string) => {
    setText(next);
    write(key, next);
  };
  return { text, keep, clear: () => write(key, '') };
}

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(key: string, text: string) {
  try {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing still keeps the field.
  }
}
