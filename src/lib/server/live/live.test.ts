import { describe, expect, it } from 'vitest';
import { SAMPLE_QUESTIONS } from '../../../../tests/fixtures/sample-quiz.ts';
import { LiveRig } from '../../../../tests/fixtures/live-rig.ts';

const { choice, notStated } = SAMPLE_QUESTIONS;

describe('a class plays', () => {
	it('LIVE-1 from the lobby to the end', async () => {
		const rig = await LiveRig.start();
		const room = await rig.openRoom({}, [choice.id, notStated.id]);
		const wall = await rig.wall(room);
		const ann = await rig.phone(room);
		const bob = await rig.phone(room);
		await rig.timers.advance(300);
		expect(wall.sees('wall').wall.names).toHaveLength(2);
		await rig.leadOn(wall);
		expect(ann.sees('player').own.stage.kind).toBe('answer');
		const answer = { kind: 'choice', option: choice.key } as const;
		const ack = await rig.say(ann, { kind: 'answer', index: 0, redo: 0, answer });
		expect(ack.refusal).toBeUndefined();
		expect(ann.sees('player').own.stage.kind).toBe('answered');
		expect(bob.sees('player').own.stage.kind).toBe('answer');
		await rig.leadOn(wall, 5);
		expect(wall.sees('wall').shared.phase).toBe('revealed');
		await rig.leadOn(wall);
		expect(ann.sees('player').own.total.right).toBe(1);
		await rig.live.close();
		expect(ann.bye).toBe('restarting');
	});
});
