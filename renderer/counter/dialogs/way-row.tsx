import { DeskKey } from '../../ui/desk-key.tsx';
import { Figures } from '../../ui/figures.tsx';
import type { PictogramName } from '../../ui/pictogram-shapes.tsx';
import { useDesk } from '../desk.ts';
import { errandTitle } from '../errand-title.ts';
import { PlaceBadge } from '../place-badge.tsx';
import { useTexts } from '../use-texts.ts';
import { WayMatter } from '../visitor/way-card.tsx';
import { wayPlace } from '../visitor/way-place.ts';
import type { KnownWayStop } from '../way-of.ts';
import styles from './way-dialog.module.css';

/** What can be done to a stop to come. */
export type RowAct = 'earlier' | 'later' | 'drop';

/** Props of a row. */
export interface WayRowProps {
  readonly stop: KnownWayStop;
  /** Counted from 1. */
  readonly number: number;
  /** The visitor is looked at for this stop. */
  readonly current: boolean;
  /** The keystrokes are about it. */
  readonly chosen: boolean;
  /** Whether it is the first or last of those that can be moved. */
  readonly ends: { readonly first: boolean; readonly last: boolean };
  readonly onChoose: () => void;
  readonly onAct: (act: RowAct) => void;
}

const pictograms: Readonly<Record<RowAct, PictogramName>> = { earlier: 'up', later: 'down', drop: 'no' };

/** A stop of the way; one to come has its keys, each as large as a finger. */
export function WayRow({ stop, number, current, chosen, ends, onChoose, onAct }: WayRowProps) {
  const t = useTexts();
  const { town, language } = useDesk();
  const counter = stop.counter ?? town.lines.find(({ letter }) => letter === stop.line)?.counters[0];
  const acts: readonly RowAct[] = [
    ...(ends.first ? [] : (['earlier'] as const)),
    ...(ends.last ? [] : (['later'] as const)),
    'drop',
  ];
  return (
    <li
      className={styles['row']}
      data-place={wayPlace(stop)}
      data-chosen={chosen ? '' : undefined}
      aria-current={current ? 'step' : undefined}
      onFocus={stop.movable ? onChoose : undefined}
    >
      <Figures>{number}</Figures>
      {counter !== undefined && <PlaceBadge counter={counter} className={styles['badge']} />}
      <WayMatter stop={stop} current={current} />
      {stop.movable && (
        <span className={styles['keys']}>
          {acts.map((act) => (
            <DeskKey
              key={act}
              variant="quiet"
              pictogram={pictograms[act]}
              className={styles[act]}
              label={t(`way.${act}One`, { errand: errandTitle(town, stop, language) })}
              onPress={() => onAct(act)}
            >
              {t(`way.${act}`)}
            </DeskKey>
          ))}
        </span>
      )}
    </li>
  );
}
