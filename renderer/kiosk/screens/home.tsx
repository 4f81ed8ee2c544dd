import type { WayIn } from '../../../shared/domain/way-in.ts';
import type { Guidance } from '../../../shared/domain/guidance.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import type { PictogramName } from '../../ui/pictogram-shapes.tsx';
import { useFit } from '../../ui/use-fit.ts';
import type { KioskEvent } from '../event.ts';
import { useHall } from '../hall.ts';
import { HallClosed } from '../hall-closed.tsx';
import { LanguageKeys } from '../language-keys.tsx';
import { pictogramOf } from '../pictogram-of.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { WaitingBoard } from '../waiting-board.tsx';
import styles from './home.module.css';

/** The first question: at most six ways in; under them the ways of those who know what they want. */
export function Home() {
  const { guidance, panel, lobby } = useHall();
  const { t, ruby } = useTexts();
  const others = useFit<HTMLDivElement>(2);
  return (
    <Stage
      hero
      leadFirst
      title={ruby.t('hello.title')}
      lead={t(panel === 'portrait-32' ? 'hello.below' : 'hello.beside')}
      look={lobby.opening.kind === 'open' ? <WaitingBoard /> : <HallClosed />}
    >
      <div className={styles['tiles']}>
        {guidance.waysIn.map((way) => (
          <Tile key={way.id} way={way} />
        ))}
      </div>
      <div className={styles['foot']}>
        <div ref={others} className={styles['others']}>
          <Other pictogram="search" words={t('hello.search')} event={{ type: 'search wanted' }} />
          <Other pictogram="ticket" words={t('hello.lines')} event={{ type: 'lines wanted' }} />
          <Other pictogram="clock" words={t('hello.number')} event={{ type: 'number wanted' }} />
        </div>
        <LanguageKeys />
      </div>
    </Stage>
  );
}

function Tile({ way }: { readonly way: WayIn }) {
  const { guidance } = useHall();
  const { language, say, tile } = useTexts();
  const box = useFit<HTMLButtonElement>(4);
  return (
    <Key ref={box} className={styles['tile']} onPress={() => happen(opened(way, guidance))}>
      <Pictogram name={pictogramOf(way.pictogram)} className={styles['pictogram']} />
      <span className={styles['words']}>
        {language === 'ja' && way.reading !== '' && (
          <span className={styles['reading']} aria-hidden="true">
            {way.reading}
          </span>
        )}
        <b className={styles['title']}>{tile.say(way.title)}</b>
        <span className={styles['examples']}>{say(way.examples)}</span>
      </span>
    </Key>
  );
}

/** A way with nothing but one guide leads to its first question at once. */
function opened({ id, entries }: WayIn, { guides }: Guidance): KioskEvent {
  const [only, ...others] = entries;
  const guide = only && 'guide' in only && others.length === 0 && guides.find((one) => one.id === only.guide);
  return guide ? { type: 'guide chosen', guide } : { type: 'way chosen', way: id };
}

interface OtherProps {
  readonly pictogram: PictogramName;
  readonly words: string;
  readonly event: KioskEvent;
}

function Other({ pictogram, words, event }: OtherProps) {
  return (
    <Key variant="quiet" className={styles['other']} onPress={() => happen(event)}>
      <Pictogram name={pictogram} className={styles['sign']} />
      <span className={styles['label']}>{words}</span>
    </Key>
  );
}
