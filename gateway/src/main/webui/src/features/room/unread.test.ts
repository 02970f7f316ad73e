import { beforeEach, expect, it } from 'vitest';
import { lastRead, rememberRead, unreadAfter } from './unread';

const said = (id: string, from: string) => ({ id, from, name: from, verified: true, text: id, at: id });
const chat = [said('1', 'asha'), said('2', 'me'), said('3', 'asha')];

beforeEach(() => sessionStorage.clear());

it('counts what others wrote after the last message that was read', () => {
  expect(unreadAfter(chat, null, 'me')).toBe(2);
  expect(unreadAfter(chat, '1', 'me')).toBe(1);
  expect(unreadAfter(chat, '3', 'me')).toBe(0);
});

it('knows after a reload what was read', () => {
  rememberRead('me', '1');
  expect(unreadAfter(chat, lastRead('me'), 'me')).toBe(1);
  expect(lastRead('somebody else')).toBeNull();
});
