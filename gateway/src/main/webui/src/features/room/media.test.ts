import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Media } from './media';

interface Device {
  deviceId: string;
  kind: MediaDeviceKind;
}

class Track extends EventTarget {
  readyState = 'live';
  enabled = true;
  onended: (() => void) | null = null;
  constructor(
    readonly kind: 'audio' | 'video',
    readonly deviceId: string,
  ) {
    super();
  }
  copies: Track[] = [];
  getSettings = () => ({ deviceId: this.deviceId });
  clone = () => {
    const copy = new Track(this.kind, this.deviceId);
    this.copies.push(copy);
    return copy;
  };
  stop = () => {
    this.readyState = 'ended';
  };
}

/** A machine with devices that can be plugged in and pulled out, and every track it ever handed out. */
class Machine extends EventTarget {
  tracks: Track[] = [];
  /** Held back until somebody answers the browser's question. */
  asked: Promise<void> = Promise.resolve();

  constructor(public devices: Device[]) {
    super();
  }

  enumerateDevices = () => Promise.resolve(this.devices);

  getUserMedia = async (wish: { audio?: object; video?: { deviceId?: { ideal: string } } }) => {
    await this.asked;
    const tracks = (['audio', 'video'] as const)
      .filter((kind) => wish[kind])
      .map((kind) => {
        const found = this.devices.filter((device) => device.kind === `${kind}input`);
        const ideal = kind === 'video' ? wish.video?.deviceId?.ideal : undefined;
        const device = found.find((each) => each.deviceId === ideal) ?? found[0];
        if (!device) throw new DOMException('', 'NotFoundError');
        return new Track(kind, device.deviceId);
      });
    this.tracks.push(...tracks);
    return {
      getTracks: () => tracks,
      getAudioTracks: () => tracks.filter(({ kind }) => kind === 'audio'),
      getVideoTracks: () => tracks.filter(({ kind }) => kind === 'video'),
    };
  };

  plug(device: Device) {
    this.devices = [...this.devices, device];
    this.dispatchEvent(new Event('devicechange'));
  }

  pull(deviceId: string) {
    this.devices = this.devices.filter((device) => device.deviceId !== deviceId);
    for (const track of this.tracks.filter(
      (each) => each.deviceId === deviceId && each.readyState === 'live',
    )) {
      track.readyState = 'ended';
      track.onended?.();
    }
    this.dispatchEvent(new Event('devicechange'));
  }

  get live() {
    return this.tracks.filter(({ readyState }) => readyState === 'live').map(({ deviceId }) => deviceId);
  }
}

const mic: Device = { deviceId: 'mic', kind: 'audioinput' };
const headset: Device = { deviceId: 'headset', kind: 'audioinput' };
const webcam: Device = { deviceId: 'webcam', kind: 'videoinput' };
const phone: Device = { deviceId: 'phone', kind: 'videoinput' };

function machineWith(...devices: Device[]) {
  const machine = new Machine(devices);
  vi.stubGlobal('navigator', { mediaDevices: machine });
  return machine;
}

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

it('nothing stays on once it is stopped', async () => {
  const machine = machineWith(mic, webcam);
  const media = new Media();
  await media.start();
  expect(machine.live).toEqual(['mic', 'webcam']);
  media.stop();
  expect(machine.live).toEqual([]);
});

it('nor what the browser hands over after that', async () => {
  const machine = machineWith(mic, webcam);
  let allow = () => {};
  machine.asked = new Promise((answer) => (allow = answer));
  const media = new Media();
  const started = media.start();
  media.stop();
  allow();
  await started;
  expect(machine.tracks).toHaveLength(2);
  expect(machine.live).toEqual([]);
  expect(media.get()).toMatchObject({ audio: null, camera: null, starting: false });
});

it('a device that is plugged in later is used', async () => {
  const machine = machineWith();
  const media = new Media();
  await media.start();
  expect(media.get()).toMatchObject({ micTrouble: 'none', cameraTrouble: 'none' });
  machine.plug(mic);
  machine.plug(webcam);
  await vi.waitFor(() => expect(machine.live).toEqual(['mic', 'webcam']));
  expect(media.get()).toMatchObject({ micTrouble: null, cameraTrouble: null });
});

it('a camera that was switched off stays off when something is plugged in', async () => {
  const machine = machineWith(mic, webcam);
  const media = new Media();
  await media.start();
  await media.setCamera(false);
  machine.plug(phone);
  await vi.waitFor(() => expect(media.get().devices).toHaveLength(3));
  expect(machine.live).toEqual(['mic']);
});

it('an unplugged camera is told as that, others can be chosen, and it is used again when it is back', async () => {
  const machine = machineWith(mic, webcam, phone);
  const media = new Media();
  await media.start();
  machine.pull('webcam');
  await vi.waitFor(() => expect(media.get().cameraTrouble).toBe('unplugged'));
  expect(media.get().camera).toBeNull();
  expect(machine.live).toEqual(['mic']);
  expect(media.get().devices.map(({ deviceId }) => deviceId)).toContain('phone');

  machine.plug(webcam);
  await vi.waitFor(() => expect(machine.live).toEqual(['mic', 'webcam']));
  expect(media.get().cameraTrouble).toBeNull();

  machine.pull('webcam');
  await vi.waitFor(() => expect(media.get().cameraTrouble).toBe('unplugged'));
  await media.choose('video', 'phone');
  expect(machine.live).toEqual(['mic', 'phone']);
  expect(media.get().cameraTrouble).toBeNull();
});

it('another microphone takes over from an unplugged one; without another that is told', async () => {
  const machine = machineWith(headset, mic);
  const media = new Media();
  await media.start();
  machine.pull('headset');
  await vi.waitFor(() => expect(machine.live).toEqual(['mic']));
  expect(media.get().micTrouble).toBeNull();
  machine.pull('mic');
  await vi.waitFor(() => expect(media.get().micTrouble).toBe('unplugged'));
});

it('listens to a microphone that is turned off, so that one can be told, and to nothing when all is let go', async () => {
  const machine = machineWith(mic, webcam);
  const media = new Media();
  await media.start();
  expect(media.get().monitor).toBeNull();
  await media.setMic(false);
  const [own] = machine.tracks;
  const copy = own?.copies[0];
  expect(media.get().monitor).toBe(copy);
  expect(own?.enabled).toBe(false);
  expect(copy).toMatchObject({ enabled: true, readyState: 'live' });

  await media.setMic(true);
  expect(media.get().monitor).toBeNull();
  expect(copy?.readyState).toBe('ended');

  await media.setMic(false);
  media.stop();
  expect(own?.copies.map(({ readyState }) => readyState)).toEqual(['ended', 'ended']);
});

it('gives camera and screen side by side, and the camera alone once the browser has ended the screen', async () => {
  const machine = machineWith(mic, webcam);
  const media = new Media();
  await media.start();
  const slides = new Track('video', 'slides');
  Object.assign(machine, { getDisplayMedia: () => Promise.resolve({ getVideoTracks: () => [slides] }) });
  await media.shareScreen();
  expect(media.tracks.screen).toBe(slides);
  expect(media.tracks.camera).not.toBeNull();
  await media.setCamera(false);
  expect(media.tracks).toMatchObject({ camera: null, screen: slides });
  slides.onended?.();
  expect(media.tracks.screen).toBeNull();
});
