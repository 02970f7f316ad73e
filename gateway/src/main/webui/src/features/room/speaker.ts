export interface Level {
  id: string;
  /** 0 to 1. */
  level: number;
}

const audible = 0.01;

/** Who speaks: somebody who is the loudest twice in a row, so that a cough turns no heads. */
export class Speaker {
  #now: string | null = null;
  #next: string | null = null;

  get now(): string | null {
    return this.#now;
  }

  hear(levels: Level[]): string | null {
    const loudest = levels
      .filter(({ level }) => level >= audible)
      .reduce<Level | null>((most, each) => (most && most.level >= each.level ? most : each), null);
    if (this.#now && !levels.some(({ id }) => id === this.#now)) this.#now = null;
    if (loudest && loudest.id === this.#next) this.#now = loudest.id;
    this.#next = loudest?.id ?? null;
    return this.#now;
  }
}
