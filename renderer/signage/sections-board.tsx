import { useTranslation } from 'react-i18next';
import { Condensed } from '../ui/condensed.tsx';
import { CounterSign } from './counter-sign.tsx';
import type { BoardSection, SectionPage } from './section-pages.ts';
import styles from './sections-board.module.css';

/** A page of the house's sections: on which floor, at which counter, and for what. */
export function SectionsBoard({ page: { floor, sections, page, of } }: { readonly page: SectionPage }) {
  const { t } = useTranslation(['signage', 'common']);
  return (
    <div className={styles['board']} data-sections={page} data-of={of}>
      <header className={styles['head']}>
        <h2>{t('sections.title', { floor: t(floorKey(floor), { floor: Math.abs(floor) }) })}</h2>
        <span>{t('waiting.page', { page, of })}</span>
      </header>
      {sections.map((one) => (
        <SectionEntry key={one.section.id} {...one} />
      ))}
    </div>
  );
}

/** Its name with the badge of its counter, the same in English with the floor, and its main procedures. */
function SectionEntry({ section: { name, counter, floor }, main }: BoardSection) {
  const english = useTranslation('signage').i18n.getFixedT('en', 'signage');
  return (
    <section className={styles['section']}>
      <h3 className={styles['name']}>
        <CounterSign counter={counter} className={styles['badge']} />
        <Condensed>{name.ja}</Condensed>
      </h3>
      <p className={styles['english']} lang="en">
        <Condensed>{name.en}</Condensed>
        <span>{english(floorKey(floor), { floor: Math.abs(floor) })}</span>
      </p>
      {main.length > 0 && (
        <ul>
          {main.map(({ id, title }) => (
            <li key={id}>
              <Condensed>{title.ja}</Condensed>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Floors below the ground are counted downwards. */
const floorKey = (floor: number) => (floor < 0 ? 'sections.basement' : 'sections.floor');
