import { transitions } from '../../../shared/domain/calling.ts';
import type { Stop } from '../../../shared/domain/visit.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { shortcuts } from '../shortcuts.ts';
import { stateWords } from '../state-words.ts';
import { useCanCall } from '../use-can-call.ts';
import { useTexts } from '../use-texts.ts';
import { VisitTags } from '../visitor/visit-tags.tsx';
import { VisitorFacts } from '../visitor/visitor-facts.tsx';
import { Way } from '../visitor/way.tsx';
import { DeskDialog } from './desk-dialog.tsx';
import styles from './desk-dialog.module.css';
import { useDialogKeys } from '../../ui/use-dialog-keys.ts';
import { VisitorTitle } from './visitor-title.tsx';
import { openAbout } from '../open-about.ts';

const asks = ['hold', 'transfer', 'note', 'needs', 'priority', 'add', 'cancel'] as const;

/** One visitor of a list: everything known, and everything that can be done without calling them first. */
export function VisitorDialog({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { acts, away } = useDesk();
  const canCall = useCanCall();
  const possible = asks.filter((ask) => ask !== 'hold' || transitions.hold.from.includes(stop.state));
  useDialogKeys((key) => {
    const ask = possible.find((one) => shortcuts[one] === key);
    if (ask) openAbout(ask, stop);
    return ask !== undefined;
  });
  const back = transitions.back.from.includes(stop.state);
  const preparing = stop.state === 'planned' && stop.kind === 'hand-over';
  return (
    <DeskDialog wide title={<VisitorTitle stop={stop} words={stateWords(stop, t)} />}>
      {!away && (
        <div className={styles['keys']}>
          {canCall && transitions.call.from.includes(stop.state) && (
            <DeskKey variant="primary" pictogram="bell" onPress={() => acts.on('call', stop)}>
              {t('waiting.call')}
            </DeskKey>
          )}
          {back && <DeskKey onPress={() => acts.on('back', stop)}>{t('absent.toFront')}</DeskKey>}
          {preparing && <DeskKey onPress={() => acts.on('papersReady', stop)}>{t('keys.name.papers-ready')}</DeskKey>}
          {possible
            .filter((ask) => ask !== 'add')
            .map((ask) => (
              <DeskKey key={ask} variant="quiet" shortcut={shortcuts[ask]} onPress={() => openAbout(ask, stop)}>
                {t(`act.${ask}`)}
              </DeskKey>
            ))}
        </div>
      )}
      <VisitTags stop={stop} />
      <Way stop={stop} />
      <VisitorFacts stop={stop} />
    </DeskDialog>
  );
}
