import { Condensed } from '../../ui/condensed.tsx';
import { Key } from '../../ui/key.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { changeSize, changeVoice } from './change-kana.ts';
import { padRows, type PadKey, type PadKind } from './pads.ts';
import styles from './typing-pad.module.css';

/** Props of the pad. */
export interface TypingPadProps {
  readonly kind: PadKind;
  readonly typed: string;
}

/** Keys for words: kana by their columns, or Latin letters; fixed places. */
export function TypingPad({ kind, typed }: TypingPadProps) {
  const { t } = useTexts();
  const other = kind === 'kana' ? 'latin' : 'kana';
  return (
    <div className={styles['pad']} role="group" aria-label={t('search:pad.label')}>
      <div className={styles['signs']}>
        {padRows[kind].map((row, place) => (
          <div key={place} className={styles['row']}>
            {row.map((key) => (
              <SignKey key={key} pad={key} typed={typed} />
            ))}
          </div>
        ))}
      </div>
      <div className={styles['acts']}>
        <Key variant="quiet" center rapid className={styles['act']} onPress={() => type(typed.slice(0, -1))}>
          {t('search:pad.erase')}
        </Key>
        <Key variant="quiet" center className={styles['act']} onPress={() => type('')}>
          {t('search:pad.clear')}
        </Key>
        <Key
          variant="quiet"
          center
          label={t(`search:pad.${other}Label`)}
          className={styles['act']}
          onPress={() => happen({ type: 'pad switched', pad: other })}
        >
          {t(`search:pad.${other}`)}
        </Key>
      </div>
    </div>
  );
}

function SignKey({ pad, typed }: { readonly pad: PadKey; readonly typed: string }) {
  const { t } = useTexts();
  switch (pad) {
    case 'voice':
    case 'size':
      return <ChangeKey change={pad} typed={typed} />;
    case ' ':
      return (
        <Key center rapid className={styles['space']} onPress={() => type(`${typed} `)}>
          <Condensed>{t('search:pad.space')}</Condensed>
        </Key>
      );
    default:
      return (
        <Key center rapid className={styles['sign']} onPress={() => type(typed + pad.toLowerCase())}>
          {pad}
        </Key>
      );
  }
}

interface ChangeKeyProps {
  readonly change: 'voice' | 'size';
  readonly typed: string;
}

function ChangeKey({ change, typed }: ChangeKeyProps) {
  const { t } = useTexts();
  const words = t(`search:pad.${change}`);
  const shape = words.includes('\n') ? 'folded' : change;
  return (
    <Key
      center
      rapid
      label={t(`search:pad.${change}Label`)}
      className={[styles['change'], styles[shape]].join(' ')}
      onPress={() => type(change === 'voice' ? changeVoice(typed) : changeSize(typed))}
    >
      <span>{words}</span>
    </Key>
  );
}

function type(typed: string): void {
  happen({ type: 'typed changed', typed });
}
