import type { Mark } from '#domain/report/result.ts';
import type { IconName } from './icon-paths.ts';

/** A shape for each mark, so that colour is not alone in telling them apart. */
export const MARK_ICONS: Readonly<Record<Mark, IconName>> = {
	right: 'right',
	partly: 'partly',
	wrong: 'wrong',
	passed: 'passed',
	'timed-out': 'clock',
	open: 'unstated'
};
