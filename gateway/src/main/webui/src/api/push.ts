import { answer, api } from './client';
import type { Notifications } from './schemas';
import { useWrite } from './write';

export const pushKey = () =>
  answer(api.GET('/api/v1/push-subscriptions/key')).then(({ publicKey }) => publicKey);

export const keepPush = (body: Notifications['PushRequest']) =>
  answer(api.POST('/api/v1/push-subscriptions', { body }));

const forgetPush = (id: string) =>
  answer(api.DELETE('/api/v1/push-subscriptions/{id}', { params: { path: { id } } }));

interface Device {
  subscribe: (publicKey: string) => Promise<Notifications['PushRequest'] | undefined>;
  unsubscribe: () => Promise<void>;
  renewed: (publicKey: () => Promise<string>) => Promise<Notifications['PushRequest'] | undefined>;
}

/** Turns notifications in this browser on or off; answers whether they are on. */
export const usePushSwitch = (device: Device) =>
  useWrite({
    mutationFn: async (on: boolean) => {
      if (on) {
        const keys = await device.subscribe(await pushKey());
        if (keys) await keepPush(keys);
        return keys !== undefined;
      }
      const keys = await device.renewed(pushKey);
      if (keys) await forgetPush((await keepPush(keys)).id);
      await device.unsubscribe();
      return false;
    },
  });
