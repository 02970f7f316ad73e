import type * as gateway from './generated/gateway';
import type * as invite from './generated/invite';
import type * as meeting from './generated/meeting';
import type * as notification from './generated/notification';
import type * as scheduling from './generated/scheduling';
import type * as verification from './generated/verification';

/** Every operation that the gateway answers or hands on. */
export type Paths = gateway.paths &
  invite.paths &
  meeting.paths &
  notification.paths &
  scheduling.paths &
  verification.paths;

export type Gateway = gateway.components['schemas'];
export type Invites = invite.components['schemas'];
export type Meeting = meeting.components['schemas'];
export type Notifications = notification.components['schemas'];
export type Scheduling = scheduling.components['schemas'];
export type Verification = verification.components['schemas'];

/** What narrows the list at a path. */
export type Query<P extends keyof Paths> = Paths[P] extends { get: { parameters: { query?: infer Q } } }
  ? NonNullable<Q>
  : never;
