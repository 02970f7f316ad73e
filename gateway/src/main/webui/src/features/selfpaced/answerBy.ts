import { useState } from 'react';
import { canRecord } from './record/format';

export type AnswerBy = 'recording' | 'typing';

const nameOf = (id: string) => `parley.answer-by.${id}`;

function chosen(id: string): AnswerBy {
  if (!canRecord()) return 'typing';
  try {
    return localStorage.getItem(nameOf(id)) === 'typing' ? 'typing' : 'recording';
  } catch {
    return 'recording';
  }
}

/** How the candidate wants to answer; a browser that cannot record leaves no choice. */
export function useAnswerBy(id: string): [AnswerBy, (by: AnswerBy) => void] {
  const [by, setBy] = useState(() => chosen(id));
  const choose = (wanted: AnswerBy) => {
    setBy(wanted);
    try {
      localStorage.setItem(nameOf(id), wanted);
    } catch {
      // It holds for this page only.
    }
  };
  return [by, choose];
}
