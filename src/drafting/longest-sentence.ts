/**
 * In UTF-16 code units. No sentence of prose is as long; one that is comes from a table or a log, or
 * is made to be slow, and the finders of times and amounts leave it out (WHEN-4, COUNT-4).
 */
export const LONGEST_SENTENCE = 4000;
