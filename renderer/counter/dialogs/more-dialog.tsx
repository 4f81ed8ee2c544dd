import { useDesk } from '../desk.ts';
import { shortcuts } from '../shortcuts.ts';
import type { Panel } from '../state.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { openOffice } from '../../desk/open-office.ts';
import { Picks } from '../../ui/picks.tsx';

const entries = {
  tickets: { kind: 'tickets' },
  paper: { kind: 'paper' },
  'blank-forms': { kind: 'blank-forms' },
  ending: { kind: 'ending' },
  office: null,
  close: { kind: 'closing' },
  leave: { kind: 'leaving' },
  keys: { kind: 'keys' },
} as const satisfies Record<string, Panel | null>;

/** What is not needed every hour, by the same keystrokes as from the desk. */
export function MoreDialog() {
  const t = useTexts();
  const { away } = useDesk();
  const names = (Object.keys(entries) as (keyof typeof entries)[]).filter(
    (name) => !away || name === 'leave' || name === 'keys',
  );
  return (
    <DeskDialog title={t('more.title')}>
      <Picks
        picks={names.map((name) => ({
          id: name,
          stroke: shortcuts[name],
          words: t(`more.${name}`),
          rest: t(`more.rest.${name}`),
        }))}
        onPick={(name) => go(entries[name as keyof typeof entries])}
      />
    </DeskDialog>
  );
}

/** A panel of this window, or (null) the window beside it. */
function go(panel: Panel | null): void {
  if (panel) return happen({ type: 'panel opened', panel });
  happen({ type: 'panel closed' });
  openOffice();
}
