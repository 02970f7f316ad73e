import type { LocalTracks } from './peer';
import { recall, remember } from './preferences';
import { Store } from './store';

export type DeviceTrouble = 'denied' | 'none' | 'busy' | 'unsupported';
export type Kind = 'audio' | 'video';

export interface MediaSnapshot {
  audio: MediaStreamTrack | null;
  camera: MediaStreamTrack | null;
  screen: MediaStreamTrack | null;
  mic: boolean;
  starting: boolean;
  micTrouble: DeviceTrouble | null;
  cameraTrouble: DeviceTrouble | null;
  devices: MediaDeviceInfo[];
  audioId: string | null;
  cameraId: string | null;
  speakerId: string | null;
}

export const canShareScreen = (): boolean => typeof navigator.mediaDevices?.getDisplayMedia === 'function';

/** The person's own microphone, camera and screen. A device that fails leaves the others working. */
export class Media extends Store<MediaSnapshot> {
  constructor() {
    const { audioId, cameraId, speakerId } = recall();
    super({
      audio: null,
      camera: null,
      screen: null,
      mic: true,
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
    return { audio, video: screen ?? camera };
  }

  async start(): Promise<void> {
    this.set({ starting: true });
    navigator.mediaDevices?.addEventListener('devicechange', this.#devicesChanged);
    // One prompt for both where both are there; one by one where a device is missing or refused.
    const { audioId, cameraId } = this.get();
    try {
      const stream = await request({ audio: audioOf(audioId), video: videoOf(cameraId) });
      this.#take(stream);
    } catch {
      await this.#startMic();
      await this.startCamera();
    }
    await this.#devicesChanged();
    this.set({ starting: false });
  }

  stop(): void {
    navigator.mediaDevices?.removeEventListener('devicechange', this.#devicesChanged);
    const { audio, camera, screen } = this.get();
    for (const track of [audio, camera, screen]) stop(track);
    this.set({ audio: null, camera: null, screen: null });
  }

  async setMic(on: boolean): Promise<void> {
    if (on && !this.get().audio) await this.#startMic();
    const { audio } = this.get();
    if (audio) audio.enabled = on;
    this.set({ mic: on });
  }

  /** Off means off: the camera's light goes out. */
  async setCamera(on: boolean): Promise<void> {
    if (on) return this.startCamera();
    stop(this.get().camera);
    this.set({ camera: null });
  }

  async startCamera(): Promise<void> {
    try {
      this.#take(await request({ video: videoOf(this.get().cameraId) }));
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
      const stream = await navigator.mediaDevices.getDisplayMedia({ video: true, audio: false });
      const screen = stream.getVideoTracks()[0] ?? null;
      if (!screen) return;
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

  #take(stream: MediaStream): void {
    const [audio] = stream.getAudioTracks();
    const [camera] = stream.getVideoTracks();
    if (audio) {
      stop(this.get().audio);
      audio.enabled = this.get().mic;
      audio.onended = () => void this.#startMic();
      this.set({ audio, micTrouble: null });
    }
    if (camera) {
      stop(this.get().camera);
      camera.onended = () => void this.startCamera();
      this.set({ camera, cameraTrouble: null });
    }
  }

  readonly #devicesChanged = async (): Promise<void> => {
    const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
    this.set({ devices });
  };
}

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

const videoOf = (id: string | null): MediaTrackConstraints => ({
  width: { ideal: 1280 },
  height: { ideal: 720 },
  frameRate: { ideal: 30, max: 30 },
  ...(id ? { deviceId: { ideal: id } } : { facingMode: 'user' }),
});

function troubleOf(error: unknown): DeviceTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none';
  return name === 'NotSupportedError' ? 'unsupported' : 'busy';
}
