import { Condensed } from '../../ui/condensed.tsx';
import { Key } from '../../ui/key.tsx';
import { useTexts } from '../use-texts.ts';
import { changeSize, changeVoice } from './change-kana.ts';
import { padRows, type PadKey, type PadKind } from './pads.ts';
import styles from './typing-pad.module.css';

/** Props of the pad. */
export interface TypingPadProps {
  readonly kind: PadKind;
  readonly typed: string;
  /** The pad that takes turns with this one. */
  readonly other: PadKind;
  readonly onType: (typed: string) => void;
  readonly onSwitch: (pad: PadKind) => void;
  /** Has the touch zone to itself. */
  readonly tall?: boolean;
}

/** Keys for words: kana by their columns, Latin letters, or figures; fixed places. */
export function TypingPad({ kind, typed, other, onType, onSwitch, tall = false }: TypingPadProps) {
  const { t } = useTexts();
  return (
    <div
      className={styles['pad']}
      data-kind={kind}
      data-tall={tall || undefined}
      role="group"
      aria-label={t('search:pad.label')}
    >
      <div className={styles['signs']}>
        {padRows[kind].map((row, place) => (
          <div key={place} className={styles['row']}>
            {row.map((key) => (
              <SignKey key={key} pad={key} typed={typed} onType={onType} />
            ))}
          </div>
        ))}
      </div>
      <div className={styles['acts']}>
        <Key variant="quiet" center rapid className={styles['act']} onPress={() => onType(typed.slice(0, -1))}>
          {t('search:pad.erase')}
        </Key>
        <Key variant="quiet" center className={styles['act']} onPress={() => onType('')}>
          {t('search:pad.clear')}
        </Key>
        <Key
          variant="quiet"
          center
          label={t(`search:pad.${other}Label`)}
          className={styles['act']}
          onPress={() => onSwitch(other)}
        >
          {t(`search:pad.${other}`)}
        </Key>
      </div>
    </div>
  );
}

interface SignKeyProps extends Pick<TypingPadProps, 'typed' | 'onType'> {
  readonly pad: PadKey;
}

function SignKey({ pad, typed, onType }: SignKeyProps) {
  const { t } = useTexts();
  switch (pad) {
    case 'voice':
    case 'size':
      return <ChangeKey change={pad} typed={typed} onType={onType} />;
    case ' ':
      return (
        <Key center rapid className={styles['space']} onPress={() => onType(`${typed} `)}>
          <Condensed>{t('search:pad.space')}</Condensed>
        </Key>
      );
    default:
      return (
        <Key center rapid className={styles['sign']} onPress={() => onType(typed + pad.toLowerCase())}>
          {pad}
        </Key>
      );
  }
}

interface ChangeKeyProps extends Pick<TypingPadProps, 'typed' | 'onType'> {
  readonly change: 'voice' | 'size';
}

function ChangeKey({ change, typed, onType }: ChangeKeyProps) {
  const { t } = useTexts();
  const words = t(`search:pad.${change}`);
  const shape = words.includes('\n') ? 'folded' : change;
  return (
    <Key
      center
      rapid
      label={t(`search:pad.${change}Label`)}
      className={[styles['change'], styles[shape]].join(' ')}
      onPress={() => onType(change === 'voice' ? changeVoice(typed) : changeSize(typed))}
    >
      <span>{words}</span>
    </Key>
  );
}
