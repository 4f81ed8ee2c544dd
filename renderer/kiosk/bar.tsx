import { Key } from '../ui/key.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';
import styles from './bar.module.css';
import { callStaff } from './call-staff.ts';
import { useHall } from './hall.ts';
import { helpStatus } from './help-status.ts';
import { isAsking, type Screen } from './screen.ts';
import type { Speech } from './speech/speech.ts';
import { spokenIn } from './speech/synthesiser.ts';
import { happen, useKiosk } from './store.ts';
import { useTexts, type Words } from './use-texts.ts';

/**
 * The same seven places on every screen: where going back would do nothing, a sentence stands in its place. The wide
 * panel hangs low enough; more time has the place there that low reach has on the tall one.
 */
export function Bar() {
  const { panel } = useHall();
  const { t } = useTexts();
  const { screen, largeText, dark, lowered, slow } = useKiosk();
  const instead = sentence(screen, t);
  return (
    <nav className={styles['bar']} aria-label={t('bar.label')}>
      {instead ? (
        <p className={styles['here']}>
          <Pictogram name={instead.pictogram} className={styles['sign']} />
          <span>{instead.words}</span>
        </p>
      ) : (
        <>
          <BarKey pictogram="back" words={t('bar.back')} onPress={() => happen({ type: 'went back' })} />
          <BarKey pictogram="home" words={t('bar.restart')} onPress={() => happen({ type: 'began again' })} />
        </>
      )}
      <Mode mode="largeText" on={largeText} pictogram="bigger" words={t(largeText ? 'bar.smaller' : 'bar.bigger')} />
      <Mode mode="dark" on={dark} pictogram="contrast" words={t(dark ? 'bar.light' : 'bar.dark')} />
      {panel === 'portrait-32' ? (
        <Mode mode="lowered" on={lowered} pictogram="lower" words={t(lowered ? 'bar.raise' : 'bar.lower')} />
      ) : (
        <Mode mode="slow" on={slow} pictogram="slow" words={t(slow ? 'bar.quick' : 'bar.slow')} />
      )}
      <SpeechKey />
      <CallKey />
    </nav>
  );
}

function sentence(screen: Screen, t: Words): { readonly pictogram: PictogramName; readonly words: string } | null {
  if (isAsking(screen)) return { pictogram: 'clock', words: t('bar.wait') };
  if (screen.kind === 'ticket') return { pictogram: 'yes', words: t('bar.done') };
  if (screen.kind === 'staff' && screen.page.kind === 'menu') return { pictogram: 'key', words: t('bar.staff') };
  const first = screen.kind === 'attract' || screen.kind === 'home';
  return first ? { pictogram: 'home', words: t('bar.here') } : null;
}

interface BarKeyProps {
  readonly pictogram: PictogramName;
  readonly words: string;
  readonly onPress: () => void;
}

function BarKey({ pictogram, words, onPress }: BarKeyProps) {
  return (
    <Key variant="bar" className={styles['key']} onPress={onPress}>
      <Pictogram name={pictogram} className={styles['sign']} />
      <span>{words}</span>
    </Key>
  );
}

interface ModeProps extends Omit<BarKeyProps, 'onPress'> {
  readonly mode: 'largeText' | 'dark' | 'lowered' | 'slow';
  readonly on: boolean;
}

function Mode({ mode, on, pictogram, words }: ModeProps) {
  const press = (): void => happen({ type: 'mode switched', mode });
  return (
    <Key variant={on ? 'bar-on' : 'bar'} on={on} className={styles['key']} onPress={press}>
      <Pictogram name={pictogram} className={styles['sign']} />
      <span>{words}</span>
    </Key>
  );
}

/** Reads the screen aloud, stops, or reads it once more; without a voice for the language its place says so. */
function SpeechKey() {
  const { t } = useTexts();
  const { speech, voices, language } = useKiosk();
  if (!voices.includes(spokenIn(language))) {
    return (
      <p className={styles['mute']}>
        <Pictogram name="mute" className={styles['sign']} />
        <span>{t('bar.mute')}</span>
      </p>
    );
  }
  return (
    <div className={styles['place']} data-speech="">
      <Key
        variant={speech.kind === 'off' ? 'bar' : 'bar-on'}
        className={styles['key']}
        onPress={() => happen({ type: 'speech pressed' })}
      >
        <Pictogram name="sound" className={styles['sign']} />
        <span>{t(`bar.${speechWords(speech)}`)}</span>
      </Key>
    </div>
  );
}

function speechWords(speech: Speech): 'speak' | 'hush' | 'again' | 'all' {
  switch (speech.kind) {
    case 'off':
      return 'speak';
    case 'wanted':
    case 'speaking':
      return 'hush';
    case 'silent':
      return speech.heldBack ? 'all' : 'again';
  }
}

/** The only other solid key; it says how the call stands. */
function CallKey() {
  const { connection, lobby, device } = useHall();
  const { t } = useTexts();
  const status = helpStatus(lobby, device);
  const words = { none: t('bar.call'), ringing: t('bar.ringing'), coming: t('bar.coming') }[status.kind];
  const press = (): void => (status.kind === 'none' ? void callStaff(connection) : happen({ type: 'help rings' }));
  return (
    <Key variant="call" className={styles['key']} onPress={press}>
      <Pictogram name={status.kind === 'none' ? 'call' : 'bell'} className={styles['sign']} />
      <span>{words}</span>
    </Key>
  );
}
