import type { DeviceTrouble, MediaSnapshot } from '../media';
import type { PeerTrouble } from '../peer';
import type { ClientMessage, Failure, QualityEvent, QualitySample } from '../protocol';

type Details = Omit<QualityEvent, 'kind' | 'ago'>;
type Kind = QualityEvent['kind'];

interface ReporterOptions {
  /** False: it could not be sent now. */
  send: (message: Extract<ClientMessage, { t: 'quality' }>) => boolean;
  samples: () => Promise<QualitySample[]>;
  every?: number;
  now?: () => number;
}

const together = 1_000;
/** What the service takes at once. */
const mostEvents = 20;
const mostSamples = 10;
const longestAgo = 600_000;

/** Tells the service how well this page is connected: a sample every 10 seconds, and what happens in between. */
export class Reporter {
  readonly #options: ReporterOptions;
  readonly #now: () => number;
  #waiting: { kind: Kind; details: Details; at: number }[] = [];
  #ticker: ReturnType<typeof setInterval> | undefined;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #lostAt: number | undefined;
  #mic: DeviceTrouble | null = null;
  #camera: DeviceTrouble | null = null;

  constructor(options: ReporterOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
  }

  start(): void {
    this.#ticker = setInterval(() => void this.#measure(), this.#options.every ?? 10_000);
  }

  stop(): void {
    clearInterval(this.#ticker);
    clearTimeout(this.#soon);
  }

  /** What cannot be told now is told later; of very much only the latest. */
  tell(kind: Kind, details: Details = {}): void {
    this.#waiting = [...this.#waiting, { kind, details, at: this.#now() }].slice(-mostEvents);
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.flush(), together);
  }

  trouble(peer: string, what: PeerTrouble): void {
    if (what === 'restarted') this.tell('ICE_RESTARTED', { peer });
    else this.tell('MEDIA_FAILED', { peer, cause: 'ICE_FAILED' });
  }

  /** The socket is there, or gone. */
  linked(up: boolean): void {
    if (!up) {
      this.#lostAt = this.#now();
      this.tell('SOCKET_LOST');
    } else if (this.#lostAt !== undefined) {
      const ms = Math.min(longestAgo, Math.round(this.#now() - this.#lostAt));
      this.#lostAt = undefined;
      this.tell('SOCKET_BACK', { ms });
    }
  }

  devices({ micTrouble, cameraTrouble }: Pick<MediaSnapshot, 'micTrouble' | 'cameraTrouble'>): void {
    if (micTrouble && micTrouble !== this.#mic) this.#failed('MICROPHONE', micTrouble);
    if (cameraTrouble && cameraTrouble !== this.#camera) this.#failed('CAMERA', cameraTrouble);
    this.#mic = micTrouble;
    this.#camera = cameraTrouble;
  }

  flush(): void {
    if (this.#waiting.length > 0) this.#send([]);
  }

  #failed(device: 'CAMERA' | 'MICROPHONE', trouble: DeviceTrouble): void {
    const causes: Record<DeviceTrouble, Failure> = {
      denied: `${device}_DENIED`,
      busy: `${device}_BUSY`,
      none: `${device}_MISSING`,
      unplugged: 'DEVICE_GONE',
      unsupported: 'UNSUPPORTED',
    };
    this.tell('MEDIA_FAILED', { cause: causes[trouble] });
  }

  async #measure(): Promise<void> {
    const samples = await this.#options.samples();
    if (samples.length > 0) this.#send(samples.slice(0, mostSamples));
  }

  #send(samples: QualitySample[]): void {
    const now = this.#now();
    const events = this.#waiting.map(({ kind, details, at }) => ({
      kind,
      ...details,
      ago: Math.min(longestAgo, Math.round(now - at)),
    }));
    if (this.#options.send({ t: 'quality', samples, events })) this.#waiting = [];
  }
}
