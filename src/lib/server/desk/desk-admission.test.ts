import { describe, expect, it } from 'vitest';
import { createLimits } from '../limits.ts';
import { type Asking, admitToDesk, deskRefusal } from './desk-admission.ts';

const KINDS = ['desk-open', 'desk-read', 'desk-save', 'desk-publish'] as const;

function asking(isDraftingOn: boolean, limits = createLimits()): Asking {
	// Of the app this is all that is asked.
	const app = { config: { isDraftingOn }, limits } as Asking['locals']['app'];
	return { locals: { app }, params: { token: 'token' }, getClientAddress: () => '1.2.3.4' };
}

describe('whether a desk may be asked', () => {
	it.each(KINDS)('DESK-36 %s while drafting is on', async (kind) => {
		expect((await admitToDesk(asking(true), kind)).ok).toBe(true);
	});

	it.each([
		['desk-open', false],
		['desk-save', false],
		['desk-publish', false],
		['desk-read', true]
	] as const)('DESK-36 %s while it is off: %s', async (kind, isAdmitted) => {
		const admitted = await admitToDesk(asking(false), kind);
		expect(admitted.ok ? true : admitted.refusal.code).toBe(isAdmitted || 'drafting-off');
	});

	it('DESK-36 not without end', async () => {
		const limits = createLimits();
		const asked = await Promise.all(
			Array.from({ length: 20 }, () => admitToDesk(asking(true, limits), 'desk-publish'))
		);
		expect(asked.filter(({ ok }) => ok)).toHaveLength(10);
		expect(asked.at(-1)).toMatchObject({ refusal: { code: 'too-many-requests' } });
	});

	it('DESK-22 a refusal has the form of a reply, and is not kept', async () => {
		const response = deskRefusal({ code: 'drafting-off' }, { findings: [] });
		expect([response.status, response.headers.get('cache-control')]).toEqual([403, 'no-store']);
		expect(await response.json()).toMatchObject({ ok: false, code: 'drafting-off', findings: [] });
	});
});
