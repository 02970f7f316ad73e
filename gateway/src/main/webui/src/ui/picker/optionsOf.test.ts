import { expect, it } from 'vitest';
import { optionsOf } from './optionsOf';

const [clara, marcus] = [
  { value: 'c', label: 'Clara' },
  { value: 'm', label: 'Marcus' },
];
const found = { options: [clara, marcus], isFetching: false, isPlaceholderData: false };
const shown = (picker: ReturnType<typeof optionsOf>, search: string) =>
  picker
    .filter({ options: picker.data, search, limit: Infinity })
    .map((option) => ('value' in option ? option.value : ''));

it('offers only what fits what was typed while the server is still to be asked', () => {
  const waiting = { chosen: [], first: [], except: [], text: { q: '', waits: true } };
  expect(shown(optionsOf({ ...waiting, found }), 'marc')).toEqual(['m']);
  const stale = {
    ...waiting,
    text: { q: 'marc', waits: false },
    found: { ...found, isPlaceholderData: true },
  };
  expect(shown(optionsOf(stale), 'marc')).toEqual(['m']);
});

it('offers all that the server found, by whatever it found them', () => {
  const settled = { found, chosen: [], first: [], except: [], text: { q: 'x@example', waits: false } };
  expect(shown(optionsOf(settled), 'x@example')).toEqual(['c', 'm']);
});

it('keeps what is chosen, hides it from a search that did not find it, and offers nobody who is excluded', () => {
  const other = { value: 'o', label: 'Other' };
  const idle = { found, chosen: [other], first: [], except: ['c'], text: { q: '', waits: false } };
  expect(shown(optionsOf(idle), 'Other')).toEqual(['o', 'm']);
  const searching = { ...idle, text: { q: 'mar', waits: false } };
  expect(optionsOf(searching).data).toContainEqual(other);
  expect(shown(optionsOf(searching), 'mar')).toEqual(['m']);
});
