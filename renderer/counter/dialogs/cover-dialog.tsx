import { useDesk } from '../desk.ts';
import { otherLines } from '../other-lines.ts';
import { useTexts } from '../use-texts.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { LinePicks } from './line-picks.tsx';

/** Which other lines does this counter serve today? Each press changes one at once; its own badge is what visitors see. */
export function CoverDialog() {
  const t = useTexts();
  const { acts, part, view, town, counter } = useDesk();
  const others = otherLines(view, town, part);
  const toggle = (letter: string): void =>
    acts.cover(
      part.helping.includes(letter) ? part.helping.filter((one) => one !== letter) : [...part.helping, letter],
      true,
    );
  return (
    <DeskDialog wide title={t('cover.title')} words={t('cover.words', { counter })} out={t('dialog.ready')}>
      <LinePicks
        lines={others.map(({ line }) => line)}
        on={part.helping}
        rest={({ letter }) => {
          const other = others.find(({ line }) => line.letter === letter);
          const people = t('line.waiting', { count: other?.waiting ?? 0 });
          if (other?.helping) return `${t('cover.on')} ・ ${people}`;
          return other?.uncovered ? `${t('cover.uncovered')} ・ ${people}` : people;
        }}
        onPick={toggle}
      />
    </DeskDialog>
  );
}
