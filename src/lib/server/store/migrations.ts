/**
 * The version of what stands in the files, and how to bring older data up to it: one pure function
 * a step, applied to every record and log entry as it is read, from the snapshot and the journal
 * alike. Positions, versions, ids and keys are not a migration's to change.
 */
import type { StoredEntryForm, StoredRecordForm } from './stored-form.ts';

export type Migration = {
	readonly record: (record: StoredRecordForm) => StoredRecordForm;
	readonly entry: (entry: StoredEntryForm) => StoredEntryForm;
};

export type Schema = {
	readonly version: number;
	/** `steps[n]` leads from version n + 1 to n + 2. */
	readonly steps: readonly Migration[];
};

export const SCHEMA: Schema = { version: 1, steps: [] };

/** All steps from `version` up to the schema's own, as one. */
export function migrationFrom(version: number, schema: Schema): Migration {
	const steps = schema.steps.slice(version - 1, schema.version - 1);
	return {
		record: (record) => steps.reduce((migrated, step) => step.record(migrated), record),
		entry: (entry) => steps.reduce((migrated, step) => step.entry(migrated), entry)
	};
}
