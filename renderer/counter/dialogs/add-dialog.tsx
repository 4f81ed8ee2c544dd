import type { Stop } from '../../../shared/domain/visit.ts';
import { Chooser } from '../chooser.tsx';
import { useDesk } from '../desk.ts';
import { useTexts } from '../use-texts.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { ErrandGroups } from './errand-groups.tsx';
import { VisitorTitle } from './visitor-title.tsx';

/** One more matter on the same ticket: it comes after those that are there. */
export function AddDialog({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { acts, town } = useDesk();
  const add = (errand: string): void => acts.addStops(stop, [[errand]]);
  return (
    <DeskDialog wide title={<VisitorTitle stop={stop} words={t('add.title')} />} words={t('add.words')}>
      <Chooser offers={({ kind }) => kind === 'errand'} onPick={({ id }) => add(id)}>
        <ErrandGroups lines={town.lines} onPick={add} />
      </Chooser>
    </DeskDialog>
  );
}
