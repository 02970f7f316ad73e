import type { LocalTracks } from './peer';
import { recall, remember } from './preferences';
import { Store } from './store';

export type DeviceTrouble = 'denied' | 'none' | 'busy' | 'unsupported' | 'unplugged';
export type Kind = 'audio' | 'video';

export interface MediaSnapshot {
  audio: MediaStreamTrack | null;
  camera: MediaStreamTrack | null;
  screen: MediaStreamTrack | null;
  mic: boolean;
  /** What the microphone hears while it is turned off for the others: nobody but this page listens to it. */
  monitor: MediaStreamTrack | null;
  starting: boolean;
  micTrouble: DeviceTrouble | null;
  cameraTrouble: DeviceTrouble | null;
  devices: MediaDeviceInfo[];
  audioId: string | null;
  cameraId: string | null;
  speakerId: string | null;
}

export const canShareScreen = (): boolean => typeof navigator.mediaDevices?.getDisplayMedia === 'function';

/**
 * The person's own microphone, camera and screen. A device that fails leaves the others working, and one that comes
 * back is used again. Once stopped nothing stays on, not even what the browser hands over later.
 */
export class Media extends Store<MediaSnapshot> {
  #on = false;
  /** The camera that was unplugged while it was on. */
  #lostCamera: string | undefined;

  /** @param picture what the camera should give, as far as it can */
  constructor(readonly picture: MediaTrackConstraints = forRooms) {
    const { audioId, cameraId, speakerId } = recall();
    super({
      audio: null,
      camera: null,
      screen: null,
      mic: true,
      monitor: null,
      starting: false,
      micTrouble: null,
      cameraTrouble: null,
      devices: [],
      audioId,
      cameraId,
      speakerId,
    });
  }

  get tracks(): LocalTracks {
    const { audio, camera, screen } = this.get();
    return { audio, camera, screen };
  }

  async start(): Promise<void> {
    this.#on = true;
    this.set({ starting: true });
    navigator.mediaDevices?.addEventListener('devicechange', this.#devicesChanged);
    // One prompt for both where both are there; one by one where a device is missing or refused.
    const { audioId, cameraId } = this.get();
    try {
      const stream = await request({ audio: audioOf(audioId), video: this.#videoOf(cameraId) });
      this.#take(stream);
    } catch {
      await this.#startMic();
      await this.startCamera();
    }
    await this.#list();
    this.set({ starting: false });
  }

  stop = (): void => {
    this.#on = false;
    navigator.mediaDevices?.removeEventListener('devicechange', this.#devicesChanged);
    const { audio, camera, screen, monitor } = this.get();
    for (const track of [audio, camera, screen, monitor]) stop(track);
    this.set({ audio: null, camera: null, screen: null, monitor: null, starting: false });
  };

  async setMic(on: boolean): Promise<void> {
    if (on && !this.get().audio) await this.#startMic();
    const { audio } = this.get();
    if (audio) audio.enabled = on;
    this.set({ mic: on });
    this.#watchMuted();
  }

  /** Off means off: the camera's light goes out. */
  async setCamera(on: boolean): Promise<void> {
    if (on) return this.startCamera();
    stop(this.get().camera);
    this.set({ camera: null, cameraTrouble: null });
  }

  async startCamera(id: string | null = this.get().cameraId): Promise<void> {
    try {
      this.#take(await request({ video: this.#videoOf(id) }));
    } catch (error) {
      this.set({ camera: null, cameraTrouble: troubleOf(error) });
    }
  }

  async choose(kind: Kind | 'speaker', deviceId: string): Promise<void> {
    if (kind === 'speaker') this.set({ speakerId: deviceId });
    else if (kind === 'audio') {
      this.set({ audioId: deviceId });
      await this.#startMic();
    } else {
      this.set({ cameraId: deviceId });
      await this.startCamera();
    }
    const { audioId, cameraId, speakerId } = this.get();
    remember({ audioId, cameraId, speakerId });
  }

  async shareScreen(): Promise<void> {
    try {
      const stream = await navigator.mediaDevices.getDisplayMedia({ video: ofScreens, audio: false });
      const screen = stream.getVideoTracks()[0] ?? null;
      if (!screen) return;
      if (!this.#on) return stop(screen);
      screen.contentHint = 'detail';
      screen.onended = () => this.stopScreen();
      this.set({ screen });
    } catch {
      // The person has closed the browser's chooser: nothing to say.
    }
  }

  stopScreen(): void {
    stop(this.get().screen);
    this.set({ screen: null });
  }

  async #startMic(): Promise<void> {
    try {
      this.#take(await request({ audio: audioOf(this.get().audioId) }));
    } catch (error) {
      this.set({ audio: null, micTrouble: troubleOf(error) });
    }
  }

  /** A track that is turned off is silent, so that a copy of it has to listen whether one speaks unheard. */
  #watchMuted(): void {
    const { audio, mic, monitor } = this.get();
    stop(monitor);
    const copy = audio && !mic ? audio.clone() : null;
    if (copy) copy.enabled = true;
    if (copy || monitor) this.set({ monitor: copy });
  }

  #take(stream: MediaStream): void {
    // Handed over after all was let go.
    if (!this.#on) return stream.getTracks().forEach(stop);
    const [audio] = stream.getAudioTracks();
    const [camera] = stream.getVideoTracks();
    if (audio) {
      stop(this.get().audio);
      audio.enabled = this.get().mic;
      audio.onended = () => void this.#micEnded(audio);
      this.set({ audio, micTrouble: null });
      this.#watchMuted();
    }
    if (camera) {
      stop(this.get().camera);
      camera.onended = () => void this.#cameraEnded(camera);
      this.set({ camera, cameraTrouble: null });
    }
  }

  /** Unplugged: another microphone takes over, since nobody would be heard otherwise. */
  async #micEnded(track: MediaStreamTrack): Promise<void> {
    const gone = await this.#isGone(track, 'audioinput');
    if (this.get().audio !== track) return;
    this.set({ audio: null });
    this.#watchMuted();
    await this.#startMic();
    if (gone && !this.get().audio) this.set({ micTrouble: 'unplugged' });
  }

  /** Unplugged: what another camera shows is for the person to choose. Taken away otherwise: it is asked for again. */
  async #cameraEnded(track: MediaStreamTrack): Promise<void> {
    const gone = await this.#isGone(track, 'videoinput');
    if (this.get().camera !== track) return;
    if (!gone) return this.startCamera();
    this.#lostCamera = track.getSettings().deviceId;
    this.set({ camera: null, cameraTrouble: 'unplugged' });
  }

  #videoOf(id: string | null): MediaTrackConstraints {
    return { ...this.picture, ...(id ? { deviceId: { ideal: id } } : { facingMode: 'user' }) };
  }

  async #isGone(track: MediaStreamTrack, kind: MediaDeviceKind): Promise<boolean> {
    const id = track.getSettings().deviceId;
    return !(await this.#list()).some((device) => device.kind === kind && device.deviceId === id);
  }

  async #list(): Promise<MediaDeviceInfo[]> {
    const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
    this.set({ devices });
    return devices;
  }

  /** A device that was missing is there now. */
  readonly #devicesChanged = async (): Promise<void> => {
    const devices = await this.#list();
    const has = (kind: MediaDeviceKind, id?: string) =>
      devices.some((device) => device.kind === kind && (!id || device.deviceId === id));
    const { audio, camera, micTrouble, cameraTrouble } = this.get();
    if (!audio && missing(micTrouble) && has('audioinput')) await this.#startMic();
    if (camera || !missing(cameraTrouble)) return;
    const wanted = cameraTrouble === 'unplugged' ? this.#lostCamera : undefined;
    if (this.#on && has('videoinput', wanted)) await this.startCamera(wanted);
  };
}

/** Text moves little, and each picture of it is large. */
const ofScreens: MediaTrackConstraints = { frameRate: { ideal: 5, max: 10 } };

const forRooms: MediaTrackConstraints = {
  width: { ideal: 1280 },
  height: { ideal: 720 },
  frameRate: { ideal: 30, max: 30 },
};

const missing = (trouble: DeviceTrouble | null) => trouble === 'none' || trouble === 'unplugged';

function stop(track: MediaStreamTrack | null): void {
  if (!track) return;
  track.onended = null;
  track.stop();
}

function request(constraints: MediaStreamConstraints): Promise<MediaStream> {
  if (!navigator.mediaDevices?.getUserMedia) return Promise.reject(new DOMException('', 'NotSupportedError'));
  return navigator.mediaDevices.getUserMedia(constraints);
}

const audioOf = (id: string | null): MediaTrackConstraints => ({
  echoCancellation: true,
  noiseSuppression: true,
  autoGainControl: true,
  ...(id ? { deviceId: { ideal: id } } : {}),
});

function troubleOf(error: unknown): DeviceTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none';
  return name === 'NotSupportedError' ? 'unsupported' : 'busy';
}
