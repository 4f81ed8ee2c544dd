import { DeskKey } from '../../ui/desk-key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useDesk } from '../desk.ts';
import { otherLines } from '../other-lines.ts';
import { useTexts } from '../use-texts.ts';
import styles from './help-calls.module.css';

/** Lines in which people wait and nobody serves: said plainly, with one key to help. */
export function UncoveredNotice() {
  const t = useTexts();
  const { view, town, part, language, acts, away } = useDesk();
  const [first, ...more] = otherLines(view, town, part).filter(({ uncovered, helping }) => uncovered && !helping);
  if (!first || away || part.own?.state.kind !== 'open') return null;
  return (
    <section className={styles['ringing']} role="status">
      <h2 className={styles['title']}>
        <Pictogram name="people" />
        {t('uncovered.title', { line: first.line.name[language] })}
      </h2>
      <p>
        {t('uncovered.waiting', { count: first.waiting })}
        {more.length > 0 && ` ${t('uncovered.more', { count: more.length })}`}
      </p>
      <DeskKey onPress={() => acts.cover([...part.helping, first.line.letter], false)}>
        {t('uncovered.help', { line: first.line.letter })}
      </DeskKey>
    </section>
  );
}
