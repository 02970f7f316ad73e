export { Store } from '../store';
export { useStore } from '../useStore';
