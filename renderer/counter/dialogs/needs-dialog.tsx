import { useState } from 'react';
import { needs, type Need } from '../../../shared/domain/needs.ts';
import type { Stop } from '../../../shared/domain/visit.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useDesk } from '../desk.ts';
import { needPictograms } from '../need-pictograms.ts';
import { useTexts } from '../use-texts.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { Picks } from '../../ui/picks.tsx';
import { useDialogKeys } from '../../ui/use-dialog-keys.ts';
import { VisitorTitle } from './visitor-title.tsx';

/** What this visitor needs at the counter; several may be chosen. */
export function NeedsDialog({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { acts } = useDesk();
  const [chosen, setChosen] = useState<readonly Need[]>(stop.needs);
  const send = (): void => acts.setNeeds(stop, chosen);
  useDialogKeys((key) => {
    if (key !== 'S') return false;
    send();
    return true;
  });
  return (
    <DeskDialog
      title={<VisitorTitle stop={stop} words={t('needs.title')} />}
      words={t('needs.words')}
      keys={
        <DeskKey variant="primary" shortcut="S" onPress={send}>
          {t('needs.send')}
        </DeskKey>
      }
    >
      <Picks
        columns={2}
        picks={needs.map((need, index) => ({
          id: need,
          stroke: String(index + 1),
          sign: <Pictogram name={needPictograms[need]} />,
          words: t(`needs.${need}`),
          rest: chosen.includes(need) ? t('needs.on') : t('needs.off'),
          on: chosen.includes(need),
        }))}
        onPick={(id) => setChosen((before) => needs.filter((need) => before.includes(need) !== (need === id)))}
      />
    </DeskDialog>
  );
}
