/** Control and direction marks and line ends: no name and no address has them, and some make a text look like another. */
export const unseenSigns = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;
