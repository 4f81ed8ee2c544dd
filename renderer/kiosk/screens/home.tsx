import type { ErrandGroup } from '../../../shared/domain/errand.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useHall } from '../hall.ts';
import { HallClosed } from '../hall-closed.tsx';
import { LanguageKeys } from '../language-keys.tsx';
import { pictogramOf } from '../pictogram-of.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { WaitingBoard } from '../waiting-board.tsx';
import styles from './home.module.css';

/** The first question: at most six ways in. */
export function Home() {
  const { town, panel, lobby } = useHall();
  const { t } = useTexts();
  return (
    <Stage
      hero
      leadFirst
      title={t('hello.title')}
      lead={t(panel === 'portrait-32' ? 'hello.below' : 'hello.beside')}
      look={lobby.opening.kind === 'open' ? <WaitingBoard /> : <HallClosed />}
    >
      <div className={styles['tiles']}>
        {town.errandGroups.map((group) => (
          <Tile key={group.id} group={group} />
        ))}
      </div>
      <div className={styles['foot']}>
        <Key variant="quiet" className={styles['number']} onPress={() => happen({ type: 'number wanted' })}>
          <Pictogram name="ticket" className={styles['ticket']} />
          {t('hello.number')}
        </Key>
        <LanguageKeys />
      </div>
    </Stage>
  );
}

function Tile({ group }: { readonly group: ErrandGroup }) {
  const { language } = useTexts();
  return (
    <Key className={styles['tile']} onPress={() => happen({ type: 'group chosen', group: group.id })}>
      <Pictogram name={pictogramOf(group.pictogram)} className={styles['pictogram']} />
      <span className={styles['words']}>
        {language === 'ja' && group.reading !== '' && <span className={styles['reading']}>{group.reading}</span>}
        <b className={styles['title']}>{group.title[language]}</b>
        <span className={styles['examples']}>{group.examples[language]}</span>
      </span>
    </Key>
  );
}
