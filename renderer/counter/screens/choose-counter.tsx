import type { DeskCounter } from '../../../shared/domain/desk-view.ts';
import { DeskCard } from '../../ui/desk-card.tsx';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Key } from '../../ui/key.tsx';
import { Message } from '../../ui/message.tsx';
import type { Card } from '../../desk/card.ts';
import { useDesk } from '../desk.ts';
import { NotePanel } from '../note-panel.tsx';
import { Panels } from '../panels.tsx';
import { PlaceBadge } from '../place-badge.tsx';
import type { SeatLoss } from '../state.ts';
import { useCounter } from '../store.ts';
import { useTexts, type Words } from '../use-texts.ts';
import styles from './choose-counter.module.css';

/** Where do you sit? Shows who sits where; a colleague is only relieved after a question. */
export function ChooseCounter({ loss, ...card }: Card & { readonly loss: SeatLoss | null }) {
  const t = useTexts();
  const { view, town, me, acts, session, language } = useDesk();
  const last = useCounter((state) => state.last);
  const before = last?.staff === me.id ? view.counters.find(({ number }) => number === last.counter) : undefined;
  const offered = before && (before.state.kind === 'closed' || isFor(before.state, me.name)) ? before.number : null;
  const lost = loss === null && before?.state.kind === 'closed' ? before.number : null;
  const take = (counter: number): void => acts.take({ counter, staff: me.id, relieve: false });
  return (
    <DeskCard {...card} wide title={t('choose.title')}>
      {lost !== null && (
        <Message pictogram="clock" title={t('choose.leftAlone', { counter: lost })}>
          {t('choose.leftAloneRest')}
        </Message>
      )}
      {loss && (
        <Message pictogram="swap" title={t(`choose.${loss.kind}`, loss)}>
          {t('choose.lossRest')}
        </Message>
      )}
      <NotePanel />
      {offered !== null && (
        <p data-row={offered}>
          <DeskKey variant="primary" pictogram="desk" onPress={() => take(offered)} className={styles['offered']}>
            {t('choose.back', { counter: offered })}
          </DeskKey>
        </p>
      )}
      <ul className={styles['counters']}>
        {view.counters.map((counter) => (
          <li key={counter.number} data-row={counter.number}>
            <Key className={styles['counter']} onPress={() => take(counter.number)}>
              <PlaceBadge counter={counter.number} words="short" className={styles['badge']} />
              <span>
                <b>{town.counters.find((one) => one.number === counter.number)?.section[language]}</b>
                <small>{whoSits(counter, me.name, t)}</small>
              </span>
              <span className={styles['people']}>{t('choose.waiting', { count: counter.waiting })}</span>
            </Key>
          </li>
        ))}
      </ul>
      <DeskKey variant="quiet" onPress={() => session.leave('left')}>
        {t('more.leave')}
      </DeskKey>
      <Panels />
    </DeskCard>
  );
}

function isFor(state: DeskCounter['state'], name: string): boolean {
  return state.kind !== 'closed' && state.staffName === name;
}

function whoSits({ state }: DeskCounter, me: string, t: Words): string {
  if (state.kind === 'closed') return t('choose.free');
  return state.staffName === me ? t('choose.mine') : t(`choose.${state.kind}`, { name: state.staffName });
}
