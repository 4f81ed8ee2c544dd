import * as z from 'zod';
import { contentId, guideText, paragraphLengths } from './guide-text.ts';

/** An entry of `items.json`: something visitors bring. */
export const itemSchema = z.strictObject({
  id: contentId,
  name: guideText([24, 90, 44]),
  help: guideText(paragraphLengths),
  without: guideText(paragraphLengths),
});
