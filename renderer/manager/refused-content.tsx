import { Message } from '../ui/message.tsx';
import { useHouse } from './house.ts';
import styles from './refused-content.module.css';
import { useTexts } from './use-texts.ts';

/** Newer files that the hub does not take, each fault with file, place and reason as the check writes it. It stays until mended. */
export function RefusedContentNotice() {
  const t = useTexts();
  const { view, dates } = useHouse();
  const refused = view.refusedContent;
  if (!refused) return null;
  const { since, total, faults } = refused;
  return (
    <Message pictogram="question" title={t('content.title')}>
      <p>{t('content.rest', { day: dates.day(since), time: dates.time(since) })}</p>
      <ul className={styles['faults']} lang="en">
        {faults.map(({ file, path, reason }) => (
          <li key={`${file} ${path} ${reason}`}>
            <b>
              {file} · {path}
            </b>{' '}
            {reason}
          </li>
        ))}
      </ul>
      {total > faults.length && <p>{t('content.more', { count: total - faults.length })}</p>}
    </Message>
  );
}
