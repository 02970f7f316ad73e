import { createContext, useContext } from 'react';
import type { HeardSubmission, Values } from '@/api/submission';
import type { DraftKeeper, Snapshot } from './draftKeeper';
import type { Uploads } from './uploads';

export interface Filling {
  view: HeardSubmission;
  keeper: DraftKeeper;
  draft: Snapshot;
  uploads: Uploads;
  /** The day it is for the candidate, "2026-11-21". */
  today: string;
  zone: string;
  consented: boolean;
  consent: (given: boolean) => void;
  /** What the server refused at the last try, by field, with the value that it refused. */
  refused: Refused[];
  refuse: (refused: Refused[]) => void;
}

export interface Refused {
  key: string;
  message: string;
  value?: Values[string] | undefined;
}

const Context = createContext<Filling | null>(null);

export const FillingProvider = Context.Provider;

export function useFilling(): Filling {
  const filling = useContext(Context);
  if (!filling) throw new Error('Nothing is being filled in here');
  return filling;
}
