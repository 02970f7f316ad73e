import { useSyncExternalStore } from 'react';
import type { Store } from './store';

export const useStore = <S extends object>(store: Store<S>): S =>
  useSyncExternalStore(store.subscribe, store.get);
