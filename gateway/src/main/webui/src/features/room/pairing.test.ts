import { describe, expect, it } from 'vitest';
import { Pairing } from './pairing';

function names(prefix: string) {
  let n = 0;
  return () => `${prefix}${++n}`;
}

describe('pairing of connections', () => {
  it('binds to the first connection heard of', () => {
    const mine = new Pairing(names('a'));

    expect(mine.receive({ stream: 'b1' })).toBe('accept');
    expect(mine.address).toEqual({ stream: 'a1', to: 'b1' });
  });

  it('ignores what was meant for a former connection of this page', () => {
    const mine = new Pairing(names('a'));
    mine.receive({ stream: 'b1' });
    mine.renew();

    expect(mine.receive({ stream: 'b2', to: 'a1' })).toBe('ignore');
  });

  it('renews when the other page was reloaded, and ignores what it said before', () => {
    const mine = new Pairing(names('a'));
    mine.receive({ stream: 'b1' });

    expect(mine.receive({ stream: 'b2' })).toBe('renew');
    expect(mine.address).toEqual({ stream: 'a2', to: 'b2' });
    expect(mine.receive({ stream: 'b1' })).toBe('ignore');
  });

  it('settles after one side has built its connection anew', () => {
    const a = new Pairing(names('a'));
    const b = new Pairing(names('b'));
    a.receive(b.address);
    b.receive(a.address);

    a.renew();

    expect(b.receive(a.address)).toBe('renew');
    expect(a.receive(b.address)).toBe('accept');
    expect(b.receive(a.address)).toBe('accept');
  });
});
