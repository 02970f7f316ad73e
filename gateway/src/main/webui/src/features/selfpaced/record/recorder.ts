import type { Media } from '@/features/room/public/devices';
import { Store } from '@/features/room/public/store';
import type { Writer } from '../queue/queue';
import { bits, formatOf, slice } from './format';

export interface RecorderSnapshot {
  /** Wanted, whether or not it works at the moment. */
  on: boolean;
  /** What is being recorded now. */
  picture: boolean;
  sound: boolean;
  /** It stopped again and again: somebody has to do something. */
  failing: boolean;
}

/** Where a part goes, once there is something of it; when it began, by this device. */
export type Sink = (mimeType: string, begunAt: number) => Writer;

/** Devices come and go in pairs; what they are after a moment counts. */
const settles = 300;
/** No data for so long, though it comes every two seconds: it is stuck. */
const stuck = 10_000;
const soon = 5_000;
const failures = 3;

/**
 * Records what camera and microphone give, in parts: a recorder cannot change its tracks, so a device that vanishes,
 * comes back or is exchanged ends a part and begins the next one. So does an error of the browser's recorder.
 */
export class Recorder extends Store<RecorderSnapshot> {
  #part: Part | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #leave: (() => void) | undefined;
  #failed = 0;

  constructor(
    readonly media: Media,
    readonly sink: Sink,
  ) {
    super({ on: false, picture: false, sound: false, failing: false });
  }

  start(): void {
    if (this.get().on) return;
    this.#failed = 0;
    this.set({ on: true, failing: false });
    this.#leave = this.media.subscribe(() => this.#look());
    this.#turn();
  }

  /** Ends once all that was recorded was handed on. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#leave?.();
    const part = this.#part;
    this.#part = undefined;
    this.set({ on: false, picture: false, sound: false });
    await part?.stop();
  }

  /** Hands on what there is by now, before the page may be gone. */
  flush = () => this.#part?.flush();

  #look(): void {
    const tracks = this.#tracks();
    if (this.#part?.records(tracks)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#turn(), settles);
  }

  #turn(): void {
    const tracks = this.#tracks();
    if (!this.get().on || this.get().failing || this.#part?.records(tracks)) return;
    void this.#part?.stop();
    this.#part = undefined;
    this.set({ picture: false, sound: false });
    if (tracks.length === 0) return;
    try {
      this.#part = new Part(tracks, this.sink, this.#broke);
      this.set({ picture: tracks.some(isPicture), sound: tracks.some((each) => !isPicture(each)) });
    } catch {
      this.#broke(0);
    }
  }

  readonly #broke = (lasted: number): void => {
    this.#part = undefined;
    this.#failed = lasted < soon ? this.#failed + 1 : 1;
    this.set({ picture: false, sound: false, failing: this.#failed >= failures });
    this.#timer = setTimeout(() => this.#turn(), settles);
  };

  #tracks(): MediaStreamTrack[] {
    const { audio, camera } = this.media.get();
    return [audio, camera].filter((track) => track?.readyState === 'live') as MediaStreamTrack[];
  }
}

const isPicture = ({ kind }: MediaStreamTrack) => kind === 'video';

/** One run of the browser's recorder. */
class Part {
  readonly #tracks: MediaStreamTrack[];
  readonly #recorder: MediaRecorder;
  readonly #over: Promise<void>;
  readonly #begun = Date.now();
  #asked = false;

  constructor(tracks: MediaStreamTrack[], sink: Sink, onBroken: (lasted: number) => void) {
    this.#tracks = tracks;
    const mimeType = formatOf(tracks.some(isPicture));
    const options = { ...bits, ...(mimeType ? { mimeType } : {}) };
    const recorder = new MediaRecorder(new MediaStream(tracks), options);
    this.#recorder = recorder;
    let writer: Writer | undefined;
    let guard: ReturnType<typeof setTimeout>;
    const watch = () => {
      clearTimeout(guard);
      guard = setTimeout(() => recorder.state !== 'inactive' && recorder.stop(), stuck);
    };
    recorder.ondataavailable = ({ data }) => {
      if (recorder.state !== 'inactive') watch();
      if (data.size === 0) return;
      writer ??= sink(recorder.mimeType || data.type, this.#begun);
      writer.add(data);
    };
    this.#over = new Promise((resolve) => {
      recorder.onstop = () => {
        clearTimeout(guard);
        if (!this.#asked) onBroken(Date.now() - this.#begun);
        void Promise.resolve(writer?.end()).finally(resolve);
      };
    });
    recorder.start(slice);
    watch();
  }

  records(tracks: MediaStreamTrack[]): boolean {
    return (
      this.#recorder.state !== 'inactive' &&
      tracks.length === this.#tracks.length &&
      tracks.every((track) => this.#tracks.includes(track))
    );
  }

  flush(): void {
    if (this.#recorder.state === 'recording') this.#recorder.requestData();
  }

  async stop(): Promise<void> {
    this.#asked = true;
    if (this.#recorder.state !== 'inactive') this.#recorder.stop();
    await this.#over;
  }
}
