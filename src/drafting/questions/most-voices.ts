/**
 * More voices than these stand in a list of letters: whose is whose is a matter of looking it up, and
 * what they say is not the article's.
 */
export const MOST_VOICES = 12;
