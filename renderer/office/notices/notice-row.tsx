import { languages } from '../../../shared/domain/language.ts';
import type { Notice } from '../../../shared/domain/notice.ts';
import { localWords } from '../../i18n/local-words.ts';
import { Chip } from '../../ui/chip.tsx';
import { DeskKey } from '../../ui/desk-key.tsx';
import type { PictogramName } from '../../ui/pictogram-shapes.tsx';
import { useOffice } from '../office.ts';
import styles from './notice-row.module.css';
import { noticesHappen } from './notices-store.ts';
import type { Standing } from './standing.ts';
import { useNoticeWords } from './use-notice-words.ts';
import { whenWords } from './when-words.ts';

const signs: Readonly<Record<Standing, PictogramName>> = {
  shown: 'screen',
  covered: 'pause',
  between: 'pause',
  'to-come': 'clock',
  over: 'no',
  down: 'no',
};

/** One notice: how it stands, what it says, when it is shown, and what can be done with it. */
export function NoticeRow({ notice, standing }: { readonly notice: Notice; readonly standing: Standing }) {
  const t = useNoticeWords();
  const { dates, language } = useOffice();
  const { level, emergency, title, text, writtenBy, changedAt, endedAt } = notice;
  const isPast = standing === 'over' || standing === 'down';
  const others = languages.filter((one) => one !== 'ja' && title[one] !== '');
  // What is shown stands there as it is shown: in Japanese, whatever the page speaks.
  const words = localWords(title, 'ja');
  return (
    <li className={styles['row']}>
      <div className={styles['chips']}>
        <Chip pictogram={signs[standing]} tone={standing === 'shown' ? 'good' : 'plain'}>
          {t(`standing.${standing}`)}
        </Chip>
        <span>
          {t(`level.${level}`)}
          {emergency && `（${t(emergency.drill ? 'drill' : 'real')}）`}
        </span>
      </div>
      <div className={styles['words']} lang="ja">
        <b>{words}</b>
        <span>{localWords(text, 'ja')}</span>
      </div>
      <div className={styles['when']}>
        <b>{whenWords(notice, t, dates)}</b>
        <span>
          {others.length === 0
            ? t('language.only')
            : ['ja' as const, ...others].map((one) => t(`language.${one}`)).join(language === 'ja' ? '・' : ', ')}
        </span>
        <span>
          {endedAt === null
            ? t('by', { name: writtenBy, day: dates.day(changedAt) })
            : t('when.ended', { day: dates.day(endedAt), time: dates.time(endedAt) })}
        </span>
      </div>
      {!isPast && !emergency && <RowKeys notice={notice} title={words} />}
    </li>
  );
}

function RowKeys({ notice, title }: { readonly notice: Notice; readonly title: string }) {
  const t = useNoticeWords();
  const { away } = useOffice();
  if (away) return null;
  return (
    <div className={styles['keys']}>
      <DeskKey
        variant="quiet"
        label={t('edit.one', { title })}
        onPress={() => noticesHappen({ type: 'writing begun', notice })}
      >
        {t('edit.key')}
      </DeskKey>
      <DeskKey
        variant="quiet"
        label={t('end.one', { title })}
        onPress={() => noticesHappen({ type: 'end asked', notice })}
      >
        {t('end.key')}
      </DeskKey>
    </div>
  );
}
