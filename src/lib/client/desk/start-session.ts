/** A desk's session with the browser around it: its storage, its clock and its network. */
import type { DeskView } from '#formats/desk-view.ts';
import { Autosave } from './autosave.svelte.ts';
import type { DeskServer } from './desk-server.ts';
import { DeskSession } from './desk-session.svelte.ts';
import { forgetDesk, keepDesk, keptDesk } from './kept-desk.ts';

export function newSession(token: string, view: DeskView, server: DeskServer): DeskSession {
	const autosave = new Autosave(view.revision, {
		send: server.save,
		keep: (request) => keepDesk(token, request),
		forget: () => forgetDesk(token),
		later: (ms, call) => {
			const timer = setTimeout(call, ms);
			return () => clearTimeout(timer);
		}
	});
	return new DeskSession(view.desk, view.article, autosave);
}

/**
 * To be called once in the browser: brings back what a former visit could not save, tries again when
 * the network is back, and asks before unsaved work is left. Answers with what ends all that.
 */
export function watchSession(token: string, session: DeskSession): () => void {
	const { autosave } = session;
	const kept = keptDesk(token);
	if (kept !== undefined) {
		autosave.resume(kept, session.desk);
		session.restore(kept.desk);
	}
	const onOnline = () => void autosave.flush();
	const onLeave = (event: BeforeUnloadEvent) => {
		if (autosave.isUnsaved) event.preventDefault();
	};
	const onHidden = () => {
		if (document.visibilityState === 'hidden') void autosave.flush();
	};
	addEventListener('online', onOnline);
	addEventListener('beforeunload', onLeave);
	document.addEventListener('visibilitychange', onHidden);
	return () => {
		removeEventListener('online', onOnline);
		removeEventListener('beforeunload', onLeave);
		document.removeEventListener('visibilitychange', onHidden);
		void autosave.flush().then(() => autosave.stop());
	};
}
