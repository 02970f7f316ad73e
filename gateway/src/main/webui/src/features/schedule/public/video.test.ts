import { expect, it } from 'vitest';
import { hostOf, missingLink, usualProvider, videoOf } from './video';

const link = 'https://zoom.us/j/1';

it('a link is sent only for another video service', () => {
  expect(videoOf({ provider: null, videoLink: link })).toEqual({});
  expect(videoOf({ provider: 'INTERNAL_VIDEO_ROOM', videoLink: link })).toEqual({
    provider: 'INTERNAL_VIDEO_ROOM',
  });
  expect(videoOf({ provider: 'EXTERNAL_LINK', videoLink: ` ${link} ` })).toEqual({
    provider: 'EXTERNAL_LINK',
    videoLink: link,
  });
});

it.each([
  ['', 'schedule.video.pick'],
  ['  ', 'schedule.video.pick'],
  ['zoom.us/j/1', 'schedule.link.link-not-https'],
  ['http://zoom.us/j/1', 'schedule.link.link-not-https'],
  ['HTTPS://zoom.us/j/1', undefined],
])('of the link "%s" is missing: %s', (videoLink, missing) => {
  expect(missingLink({ provider: 'EXTERNAL_LINK', videoLink })).toBe(missing);
  expect(missingLink({ provider: 'INTERNAL_VIDEO_ROOM', videoLink })).toBeUndefined();
});

it('what needs no link is proposed first', () => {
  const room = { id: 'INTERNAL_VIDEO_ROOM', name: 'Parley room' } as const;
  const pasted = { id: 'EXTERNAL_LINK', name: 'Another' } as const;
  expect(usualProvider([pasted, room])).toBe('INTERNAL_VIDEO_ROOM');
  expect(usualProvider([pasted])).toBe('EXTERNAL_LINK');
  expect(usualProvider([])).toBeNull();
});

it('the host of what is typed is shown once there is one', () => {
  expect(hostOf('https://meet.example.org:8443/room')).toBe('meet.example.org');
  expect(hostOf('https://')).toBeUndefined();
  expect(hostOf(undefined)).toBeUndefined();
});
