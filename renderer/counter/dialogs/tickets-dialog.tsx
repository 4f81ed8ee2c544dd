import { admissionWords } from '../admission-words.ts';
import { useDesk } from '../desk.ts';
import { useTexts } from '../use-texts.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { LinePicks } from './line-picks.tsx';

/** Stops and resumes the tickets of my lines, one press each. */
export function TicketsDialog() {
  const t = useTexts();
  const { acts, part, view, town } = useDesk();
  const lines = town.lines.filter(({ letter }) => part.lines.includes(letter));
  const admission = (letter: string) => view.lines.find((one) => one.letter === letter)?.admission;
  const stopped = lines.filter(({ letter }) => admission(letter)?.kind === 'stopped').map(({ letter }) => letter);
  return (
    <DeskDialog wide title={t('tickets.title')} words={t('tickets.words')} out={t('dialog.ready')}>
      <LinePicks
        lines={lines}
        rest={({ letter }) => {
          const now = admission(letter);
          const state = now ? admissionWords(now, t) : '';
          return `${state} → ${t(stopped.includes(letter) ? 'tickets.resume' : 'tickets.stop')}`;
        }}
        onPick={(letter) => acts.stopLine(letter, !stopped.includes(letter))}
      />
    </DeskDialog>
  );
}
