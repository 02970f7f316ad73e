import type { QuestionSet, QuestionSetRequest } from '@/api/questionSets';

/** One question on each line. */
export const linesOf = (set: QuestionSet | undefined): string =>
  (set?.questions ?? []).map(({ text }) => text.replaceAll('\n', ' ')).join('\n');

/** A line that was there before is the same question still; it is not asked twice. */
export function questionsOf(lines: string, set: QuestionSet | undefined): QuestionSetRequest['questions'] {
  const texts = [
    ...new Set(
      lines
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ];
  const known = new Map(
    (set?.questions ?? []).map(({ id, text }) => [text.replaceAll('\n', ' '), { id, text }]),
  );
  return texts.map((text) => known.get(text) ?? { text });
}
