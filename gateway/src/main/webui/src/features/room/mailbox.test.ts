import { describe, expect, it } from 'vitest';
import { Inbox, Outbox } from './mailbox';

describe('signals on their way', () => {
  it('are numbered per participant and kept in their order until acknowledged', () => {
    const outbox = new Outbox();
    outbox.add('a', 'first');
    outbox.add('b', 'other');
    outbox.add('a', 'second');

    outbox.acknowledged('a', 1);

    expect(outbox.waiting('a')).toEqual([{ t: 'signal', to: 'a', seq: 2, data: 'second' }]);
    expect(outbox.waiting().map(({ to, seq }) => `${to}${seq}`)).toEqual(['a2', 'b1']);
  });

  it('keep counting after a participant was forgotten', () => {
    const outbox = new Outbox();
    outbox.add('a', 'lost');
    outbox.forget('a');

    expect(outbox.waiting('a')).toEqual([]);
    expect(outbox.add('a', 'new').seq).toBe(2);
  });
});

describe('signals that arrive', () => {
  it('act once per sender, epoch and number', () => {
    const inbox = new Inbox();

    expect(inbox.accept('a', 1, 1)).toBe(true);
    expect(inbox.accept('a', 1, 1)).toBe(false);
    expect(inbox.accept('b', 1, 1)).toBe(true);
    expect(inbox.accept('a', 2, 1)).toBe(true);
  });

  it('count anew for somebody who left and came back', () => {
    const inbox = new Inbox();
    inbox.accept('a', 1, 1);
    inbox.forget('a');

    expect(inbox.accept('a', 1, 1)).toBe(true);
  });
});
