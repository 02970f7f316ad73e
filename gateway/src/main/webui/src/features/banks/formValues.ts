import type { BankQuestion, BankRequest, CsvQuestion, QuestionBank } from '@/api/questionBanks';
import { secondsOf } from '@/features/selfpaced/public/spans';

/** As the fields hold them: a time is the seconds of its choice, none is ''. */
export interface QuestionValues {
  key: string;
  id?: string;
  text: string;
  think: string;
  answer: string;
  takes: string;
  /** Whether it is read out. */
  spoken: boolean;
  /** Where the saved text is heard. */
  heard?: { text: string; at: string };
}

export interface FormValues {
  questions: QuestionValues[];
}

export const emptyQuestion = (): QuestionValues => ({
  key: crypto.randomUUID(),
  text: '',
  think: '',
  answer: '120',
  takes: '3',
  spoken: true,
});

const fieldsOf = ({ text, thinkTime, answerLimit, takes, spoken }: CsvQuestion) => ({
  text,
  think: thinkTime ? String(secondsOf(thinkTime)) : '',
  answer: String(secondsOf(answerLimit)),
  takes: String(takes),
  spoken,
});

export const valuesOf = ({ questions, audio }: Pick<QuestionBank, 'questions' | 'audio'>): FormValues => ({
  questions: questions.map((question) => {
    const at = audio[question.id];
    return {
      key: question.id,
      id: question.id,
      ...fieldsOf(question),
      ...(at ? { heard: { text: question.text, at } } : {}),
    };
  }),
});

/** Where a question is heard; a changed one only after it is saved. */
export const heardAt = ({ text, spoken, heard }: QuestionValues): string | undefined =>
  spoken && heard?.text === text.trim() ? heard.at : undefined;

/** The questions of another job or of a file, as new ones of this one. */
export const copiesOf = (questions: (BankQuestion | CsvQuestion)[]): QuestionValues[] =>
  questions.map((question) => ({ key: crypto.randomUUID(), ...fieldsOf(question) }));

export const questionsOf = ({ questions }: FormValues): BankRequest['questions'] =>
  questions.map(({ id, text, think, answer, takes, spoken }) => ({
    ...(id ? { id } : {}),
    text: text.trim(),
    ...(think ? { thinkTime: `PT${think}S` } : {}),
    answerLimit: `PT${answer}S`,
    takes: Number(takes),
    spoken,
  }));

/** Who has a limited time to think answers once, unless the recruiter says otherwise afterwards. */
export const withThinkTime = (question: QuestionValues, think: string): QuestionValues => ({
  ...question,
  think,
  takes: think && !question.think ? '1' : question.takes,
});

const among = (choices: number[], chosen: string) =>
  [...new Set([...choices, ...(chosen ? [Number(chosen)] : [])])].sort((a, b) => a - b);

export const thinkChoices = (chosen: string) => among([15, 30, 60, 120, 300], chosen);
export const answerChoices = (chosen: string) => among([30, 60, 120, 180, 300, 600], chosen);
