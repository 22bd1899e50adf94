/**
 * Of the recogniser: its model, its lists and its rules. Raised when it finds other names than before, so that articles which an older
 * one understood are done again.
 */
export const RECOGNISER_VERSION = 3;
