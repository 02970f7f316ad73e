import { withTexts } from '@/app/i18n';
import { later } from '@/ui/later';

export const SectionStep = later(() => withTexts(import('./SectionStep'), 'submission/steps'));
export const ReviewStep = later(() => withTexts(import('./ReviewStep'), 'submission/steps'));
export const MergeNotice = later(() => withTexts(import('./MergeNotice'), 'submission/steps'));
export const ReceiptScreen = later(() => import('./ReceiptScreen'));
export const DeadLink = later(() => withTexts(import('./DeadLink'), 'submission/dead'));

/** Everybody reads the first page first. */
export const soon = [SectionStep, ReviewStep, ReceiptScreen, MergeNotice, DeadLink];
