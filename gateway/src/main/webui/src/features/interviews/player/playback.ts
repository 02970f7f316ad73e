/** What the keys of the page do with one player. */
export interface Controls {
  toggle: () => void;
  jump: (seconds: number) => void;
  pause: () => void;
  /** Brings it into view and gives it the focus. */
  show: () => void;
  /** Seconds from the beginning of the answer. */
  position: () => number;
  /** Goes to a moment and plays from there. */
  playFrom: (seconds: number) => void;
}

/** The players of a page: one plays at a time, and the keys work on the one that was used last. */
export class Playback {
  readonly #players = new Map<number, Controls>();
  #current: number | undefined;

  /** @param number of its place on the page, from 1 on */
  register(number: number, controls: Controls): () => void {
    this.#players.set(number, controls);
    return () => void this.#players.delete(number);
  }

  uses(number: number): void {
    if (this.#current !== number) this.#player()?.pause();
    this.#current = number;
  }

  /** Stops it; where it stands in seconds, or undefined when there is no such player. */
  stop(number: number): number | undefined {
    const player = this.#players.get(number);
    player?.pause();
    return player?.position();
  }

  playFrom(number: number, seconds: number): void {
    const player = this.#players.get(number);
    if (!player) return;
    this.uses(number);
    player.show();
    player.playFrom(seconds);
  }

  readonly key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(takesKeys)) return;
    if (!this.#act(event.key)) return;
    event.preventDefault();
  };

  #act(key: string): boolean {
    if (/^[1-9]$/.test(key) && this.#players.has(Number(key))) {
      this.uses(Number(key));
      this.#player()?.show();
      return true;
    }
    const player = this.#player() ?? this.#players.values().next().value;
    if (!player) return false;
    if (key === ' ') player.toggle();
    else if (key === 'ArrowLeft') player.jump(-5);
    else if (key === 'ArrowRight') player.jump(5);
    else return false;
    return true;
  }

  #player = () => (this.#current === undefined ? undefined : this.#players.get(this.#current));
}

/** These do something else with the same keys. */
const takesKeys =
  'input, textarea, select, button, a, video, [role=slider], [role=menu], [role=dialog], [contenteditable]';
