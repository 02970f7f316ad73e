/** What browsers record, the best first; VP8 costs a phone least. */
const pictures = ['video/webm;codecs=vp8,opus', 'video/webm', 'video/mp4'];
const sounds = ['audio/webm;codecs=opus', 'audio/webm', 'audio/mp4'];

/** Whether this browser can record at all. */
export const canRecord = (): boolean =>
  typeof MediaRecorder !== 'undefined' && typeof navigator.mediaDevices?.getUserMedia === 'function';

export const formatOf = (picture: boolean): string | undefined =>
  (picture ? pictures : sounds).find((each) => MediaRecorder.isTypeSupported(each));

/** About half a megabit per second together. */
export const bits = { videoBitsPerSecond: 440_000, audioBitsPerSecond: 56_000 };

/** Milliseconds per chunk. */
export const slice = 2_000;

/** Large enough to see a face, small enough for any phone. */
export const picture: MediaTrackConstraints = {
  width: { ideal: 640 },
  height: { ideal: 480 },
  frameRate: { ideal: 24, max: 30 },
};
