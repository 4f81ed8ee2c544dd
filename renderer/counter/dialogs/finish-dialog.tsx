import type { Stop } from '../../../shared/domain/visit.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useDesk } from '../desk.ts';
import type { Ending } from '../stop-acts.ts';
import { useTexts } from '../use-texts.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { Picks } from '../../ui/picks.tsx';
import { VisitorTitle } from './visitor-title.tsx';

const endings = {
  papers: { outcome: 'done', papersFollow: true },
  'come-again': { outcome: 'come-again', papersFollow: false },
  elsewhere: { outcome: 'elsewhere', papersFollow: false },
  withdrawn: { outcome: 'withdrawn', papersFollow: false },
} as const satisfies Record<string, Ending>;

const signs = { papers: 'papers', 'come-again': 'clock', elsewhere: 'move', withdrawn: 'no' } as const;

/** How it ended, where it was not simply done. */
export function FinishDialog({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { acts } = useDesk();
  const ways = (Object.keys(endings) as (keyof typeof endings)[]).filter(
    (way) => way !== 'papers' || stop.kind === 'reception',
  );
  return (
    <DeskDialog title={<VisitorTitle stop={stop} words={t('finish.title')} />}>
      <Picks
        picks={ways.map((way, index) => ({
          id: way,
          stroke: String(index + 1),
          sign: <Pictogram name={signs[way]} />,
          words: t(`finish.${way}`),
          rest: t(`finish.rest.${way}`),
        }))}
        onPick={(way) => acts.finish(stop, endings[way as keyof typeof endings])}
      />
    </DeskDialog>
  );
}
