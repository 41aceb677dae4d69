/** The article of a room, for whom its view says that it may be read (ROOM-74, LINE-30). */
import type { OwnStage } from '#domain/room/view/own-view.ts';
import type { RoomView, SharedStage } from '#domain/room/view/view.ts';
import type { Live } from '../port.ts';
import { NOT_KEPT, refusalResponse } from './line-request.ts';

/** What GET `/live/<token>/article` answers with: an `Article` as JSON. */
export async function serveArticle(
	live: Pick<Live, 'admit' | 'view' | 'game'>,
	token: string
): Promise<Response> {
	const admitted = await live.admit(token);
	if (!admitted.ok) return refusalResponse(admitted.refusal);
	const view = await live.view(admitted.value);
	if (!view.ok) return refusalResponse(view.refusal);
	if (!mayRead(view.value)) return refusalResponse({ code: 'article-closed' });
	const game = await live.game(admitted.value.room);
	if (!game.ok) return refusalResponse(game.refusal);
	return Response.json(game.value.quiz.article, { headers: NOT_KEPT });
}

function mayRead(view: RoomView): boolean {
	if (view.role === 'guest' || view.role === 'outside') return false;
	// A host rules on objections, each of which points to a sentence.
	if (view.role === 'wall' || view.role === 'remote') return true;
	const { settings, stage } = view.shared;
	if (settings.book === 'open' || stage.kind === 'finished') return true;
	return isWhole(stage) || (view.role === 'player' && isReadBy(view.own.stage));
}

/** At one's own pace the view of each player says it. */
function isReadBy(stage: OwnStage): boolean {
	return stage.kind === 'point' || isWhole(stage);
}

function isWhole(stage: SharedStage | OwnStage): boolean {
	return 'reading' in stage && stage.reading?.kind === 'whole';
}
