import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SharedQuestions, type Step } from '../questions';
import type { Questions } from '../protocol';
import { Store } from '../store';
import { QuestionPanel } from './QuestionPanel';

/** A room whose server takes every change at once. */
class Room extends Store<{ questions: Questions | null }> {
  readonly items: Questions['items'];
  readonly #shared = new SharedQuestions(
    ({ version, current, ticked }) => {
      queueMicrotask(() => this.push({ version: version + 1, items: this.items, current, ticked }));
      return true;
    },
    (questions) => this.set({ questions }),
  );

  constructor(...texts: string[]) {
    super({ questions: null });
    this.items = texts.map((text, at) => ({ id: String(at), text }));
    this.push({ version: 0, items: this.items, ticked: [] });
  }

  push = (questions: Questions): void => this.#shared.receive(questions);
  discuss = (step: Step): void => this.#shared.take(step);
}

const show = (room: Room) =>
  render(
    <MantineProvider>
      <QuestionPanel session={room} />
    </MantineProvider>,
  );
const current = () => document.querySelector('[aria-current="step"]')?.textContent ?? '';

it('leads through the questions one by one and ticks those that are done', async () => {
  show(new Room('Who are you?', 'And why?'));
  fireEvent.click(screen.getByRole('button', { name: 'Begin with the first' }));
  expect(current()).toContain('Who are you?');
  fireEvent.click(await screen.findByRole('button', { name: 'Next question' }));
  expect(current()).toContain('And why?');
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Done: Who are you?' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(screen.getByRole('status').textContent).toContain('2 of 2 done');
  expect(screen.queryByRole('button', { name: 'Finish' })).toBeNull();
});

it('goes to any question and ticks any', () => {
  show(new Room('Who are you?', 'And why?'));
  fireEvent.click(screen.getByText('And why?'));
  expect(current()).toContain('And why?');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Done: Who are you?' }));
  expect(screen.getByRole('status').textContent).toContain('1 of 2 done');
});

it('follows what the other one does', async () => {
  const room = new Room('Who are you?', 'And why?');
  show(room);
  room.push({ version: 4, items: room.items, current: '1', ticked: ['0'] });
  expect(await screen.findByText('Now')).toBeTruthy();
  expect(current()).toContain('And why?');
});

it('shows what somebody wrote as text', () => {
  show(new Room('<b>bold</b>'));
  expect(screen.getByText('<b>bold</b>')).toBeTruthy();
});
