import { later } from '@/ui/later';

export const OfferStep = later(() => import('./OfferStep'));
export const ConfirmStep = later(() => import('./ConfirmStep'));
export const CancelStep = later(() => import('./CancelStep'));
export const ZoneList = later(() => import('./ZoneList'));

/** Most read first where things stand, or the times. */
export const soon = [ConfirmStep, CancelStep, OfferStep, ZoneList];

/** What the address may begin with. */
export const stepOf = { confirm: ConfirmStep, cancel: CancelStep, choose: undefined, done: undefined };
