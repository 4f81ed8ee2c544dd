import { fillSheet } from '../../shared/forms/fill-sheet.ts';
import { factsInForm } from '../../shared/forms/facts-of-forms.ts';
import { begin, openKiosk } from '../shots/kiosk-visit.ts';
import { FAMILY_MOVES_IN, visitWithCard } from '../shots/no-writing-visit.ts';
import { openBrowser } from '../shots/studio.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { countTouches, touchesOf } from '../support/touches.ts';

/**
 * A family that moves here, from the first touch to the ticket with its five forms, on the real kiosk: what stands on the paper
 * at the end, what it took, and whether anything was asked twice.
 */
export async function formsBench(): Promise<object> {
  const hub = await startTestHub();
  const browser = await openBrowser();
  try {
    const page = await openKiosk(browser, hub, { panel: 'portrait-32', card: 'simulated', prepare: countTouches });
    await begin(page, { panel: 'portrait-32', language: 'ja', large: false, dark: false, low: false });
    const before = await touchesOf(page);
    const { asked } = await visitWithCard(page, hub.hub.deps.content().guidance, {
      guide: 'moving-in',
      wanted: FAMILY_MOVES_IN,
      card: 'usual',
    });
    return {
      ...onPaper(hub),
      questions: asked.length,
      asked_twice: asked.length - new Set(asked).size,
      touches: (await touchesOf(page)) - before,
    };
  } finally {
    await browser.close();
    await hub.stop();
  }
}

/** The forms of the one visit there is, and how many of their fields have a value. */
function onPaper({ hub: { deps } }: TestHub): { readonly forms: number; readonly fields_on_paper: number } {
  const draft = deps.drafts.of(deps.drafts.visits()[0] ?? '');
  if (!draft) throw new Error('no draft came of the visit');
  const { book } = deps.content().guidance;
  const forms = draft.applications.map(({ form }) => form);
  const { values } = fillSheet({
    ...{ book, forms, procedures: draft.procedures, card: null, said: draft.facts },
    today: deps.dayOf(deps.machine.now()),
  });
  const filled = book.forms
    .filter(({ id }) => forms.includes(id))
    .flatMap(factsInForm)
    .filter((fact) => (values[fact]?.value ?? '') !== '');
  return { forms: forms.length, fields_on_paper: filled.length };
}
