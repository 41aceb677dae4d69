import type { ChoiceAnswer } from './kinds/choice.ts';
import type { ChooseAllAnswer } from './kinds/choose-all.ts';
import type { ClaimAnswer } from './kinds/claim.ts';
import type { ClozeAnswer } from './kinds/cloze.ts';
import type { MatchAnswer } from './kinds/match.ts';
import type { NumberAnswer } from './kinds/number.ts';
import type { OrderAnswer } from './kinds/order.ts';
import type { ProofAnswer } from './kinds/proof.ts';
import type { TypedAnswer } from './kinds/typed.ts';
import type { WhoSaidAnswer } from './kinds/who-said.ts';

/** "I do not know", or nothing given before the time was up. */
export type PassAnswer = { readonly kind: 'pass' };

/** What a player gives, tagged like the question it answers. */
export type Answer =
	| ChoiceAnswer
	| WhoSaidAnswer
	| ChooseAllAnswer
	| ClaimAnswer
	| OrderAnswer
	| MatchAnswer
	| NumberAnswer
	| TypedAnswer
	| ClozeAnswer
	| ProofAnswer
	| PassAnswer;
