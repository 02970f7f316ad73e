import { csvText } from '@/ui/csv';
import type { QuestionValues } from './formValues';

const columns: [string, (question: QuestionValues) => string][] = [
  ['question', ({ text }) => text],
  ['thinkSeconds', ({ think }) => think],
  ['answerSeconds', ({ answer }) => answer],
  ['takes', ({ takes }) => takes],
  ['spoken', ({ spoken }) => (spoken ? 'yes' : 'no')],
];

/** What the import reads. */
export const csvOf = (questions: QuestionValues[]): string =>
  csvText([
    columns.map(([name]) => name),
    ...questions.map((question) => columns.map(([, read]) => read(question))),
  ]);
