import { useEffect, useRef, useState } from 'react';
import type { Stop } from '../../../shared/domain/visit.ts';
import { UndoPanel } from '../aside/undo-panel.tsx';
import { useDesk } from '../desk.ts';
import { movedOne } from '../moved-one.ts';
import { openAbout } from '../open-about.ts';
import { shortcuts } from '../shortcuts.ts';
import { useTexts } from '../use-texts.ts';
import { wayOf } from '../way-of.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { DeskDialog } from './desk-dialog.tsx';
import { useDialogKeys } from '../../ui/use-dialog-keys.ts';
import { VisitorTitle } from './visitor-title.tsx';
import styles from './way-dialog.module.css';
import { WayRow, type RowAct } from './way-row.tsx';

/** The way of a visitor, stop by stop: what is to come is moved, left out, or more is added. Every change counts at once and can be undone. */
export function WayDialog({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { view, guidance, acts, part } = useDesk();
  const way = wayOf(view, stop, guidance);
  const movable = way.filter((one) => one.movable).map(({ id }) => id);
  const { chosen, choose, list } = useChosenRow(movable);
  const change = (id: string, act: RowAct): void => {
    choose(id);
    if (act === 'drop') return acts.drop({ id, ticket: stop.ticket });
    const order = movedOne(movable, id, act === 'earlier' ? -1 : 1);
    if (order) acts.orderStops(stop, movable, order);
  };
  useDialogKeys((key) => {
    const [act, step] = [rowStrokes[key], steps[key]];
    if (act && chosen !== null) change(chosen, act);
    else if (step) choose(movable[Math.max(0, movable.indexOf(chosen ?? '') + step)] ?? chosen);
    else if (key === shortcuts.add) openAbout('add', stop);
    else if (key === shortcuts.undo && part.own?.undo) acts.undo(part.own.undo, true);
    else return false;
    return true;
  });
  return (
    <DeskDialog
      wide
      title={<VisitorTitle stop={stop} words={t('way.dialog')} />}
      words={t('way.keys')}
      out={t('dialog.ready')}
      keys={
        <DeskKey variant="quiet" pictogram="plus" shortcut={shortcuts.add} onPress={() => openAbout('add', stop)}>
          {t('act.add')}
        </DeskKey>
      }
    >
      <ol ref={list} className={styles['rows']}>
        {way.map((one, at) => (
          <WayRow
            key={one.id}
            stop={one}
            number={at + 1}
            current={one.id === stop.id}
            chosen={one.id === chosen}
            ends={{ first: one.id === movable[0], last: one.id === movable.at(-1) }}
            onChoose={() => choose(one.id)}
            onAct={(act) => change(one.id, act)}
          />
        ))}
      </ol>
      <UndoPanel stay />
    </DeskDialog>
  );
}

const rowStrokes: Readonly<Record<string, RowAct>> = {
  'Shift+ArrowUp': 'earlier',
  'Shift+ArrowDown': 'later',
  [shortcuts.cancel]: 'drop',
};

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** The row the keystrokes are about. A row that moved takes the focus along. */
function useChosenRow(movable: readonly string[]) {
  const [wanted, choose] = useState<string | null>(movable[0] ?? null);
  const chosen = wanted !== null && movable.includes(wanted) ? wanted : (movable[0] ?? null);
  const list = useRef<HTMLOListElement>(null);
  const order = movable.join(' ');
  useEffect(() => {
    const row = list.current?.querySelector('[data-chosen]');
    if (row && !row.contains(document.activeElement)) row.querySelector('button')?.focus();
  }, [chosen, order]);
  return { chosen, choose, list };
}
