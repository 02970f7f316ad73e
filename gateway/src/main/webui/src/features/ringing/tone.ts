/** Two soft notes every three seconds, for as long as an invitation lasts. The browser makes them: nothing to fetch. */
const every = 3;
const lasts = 120;
const notes = [
  { pitch: 659, from: 0 },
  { pitch: 880, from: 0.25 },
];
const noteLasts = 0.6;
const loudness = 0.15;

/** What a browser waits for before a page may sound. */
const signs = ['pointerdown', 'keydown'];
const remembered = 'parley.ring.muted';

export const isMuted = () => localStorage.getItem(remembered) === 'true';

export const rememberMuted = (muted: boolean) => localStorage.setItem(remembered, String(muted));

/** Sounds from now on, or from the first click on the page; returns how to stop. */
export function play(Audio: (new () => AudioContext) | undefined = globalThis.AudioContext): () => void {
  if (!Audio) return () => undefined;
  const audio = new Audio();
  for (let at = 0; at < lasts; at += every) {
    for (const { pitch, from } of notes) note(audio, pitch, at + from);
  }
  const begin = () => void audio.resume().catch(() => undefined);
  begin();
  signs.forEach((sign) => document.addEventListener(sign, begin, { once: true }));
  return () => {
    signs.forEach((sign) => document.removeEventListener(sign, begin));
    void audio.close().catch(() => undefined);
  };
}

function note(audio: AudioContext, pitch: number, from: number) {
  const start = audio.currentTime + from;
  const volume = audio.createGain();
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(loudness, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, start + noteLasts);
  volume.connect(audio.destination);
  const source = audio.createOscillator();
  source.frequency.value = pitch;
  source.connect(volume);
  source.start(start);
  source.stop(start + noteLasts);
}

/** Of several open pages of one browser only one sounds; another one goes on when that is closed. */
export function playInOnePage(sound: () => () => void = play): () => void {
  if (!('locks' in navigator)) return sound();
  const left = new AbortController();
  const { signal } = left;
  const whileHeld = () =>
    new Promise<void>((release) => {
      if (signal.aborted) return release();
      const stop = sound();
      signal.addEventListener('abort', () => {
        stop();
        release();
      });
    });
  navigator.locks.request('parley.ring', { signal }, whileHeld).catch(() => undefined);
  return () => left.abort();
}
