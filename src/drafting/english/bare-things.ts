/** Things that are told as known ("the rule", "that first trip"), and what behind them makes them so. */

/** "that trip", "this plan"; of a time, "this" is a day of the article's own. */
export const POINTING_BACK =
	/^(?:that|this|those|these) (?!(?:year|month|week|day|time|morning|afternoon|evening|spring|summer|autumn|fall|winter)\b)\p{Ll}/iu;

/** "the rule of the guild", "the man who": which one is told. */
export const TOLD_BEHIND =
	/^ (?:of|that|who|whom|whose|which|where|for|to|between|about|against)\b/i;
