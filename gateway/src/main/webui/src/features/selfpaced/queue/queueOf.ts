import { createContext, useContext, useEffect, useState } from 'react';
import { useStore } from '@/features/room/public/store';
import { Queue } from './queue';

/** The recordings of the interview that the page shows. */
export const QueueOfPage = createContext<Queue | null>(null);

/** Sends what is kept here for as long as the page is open. */
export function useSending(interviewId: string): Queue {
  const [queue] = useState(() => new Queue(interviewId));
  useEffect(() => {
    queue.start();
    return () => queue.stop();
  }, [queue]);
  return queue;
}

export function useQueue() {
  const queue = useContext(QueueOfPage);
  if (!queue) throw new Error('Only pages of a self-paced interview have recordings.');
  return { queue, ...useStore(queue) };
}
