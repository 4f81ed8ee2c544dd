import type { ReactNode } from 'react';
import { DeskKey } from '../ui/desk-key.tsx';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';
import { sections, type Section } from './section.ts';
import styles from './section-keys.module.css';
import { shortcuts } from './shortcuts.ts';
import { happen, useOfficeState } from './store.ts';
import { useTexts } from './use-texts.ts';

const pictograms: Readonly<Record<Section, PictogramName>> = {
  calendar: 'office',
  notices: 'screen',
  import: 'papers',
};

/** The way between the parts of the page, and what the part in sight puts beside it. */
export function SectionKeys({ children }: { readonly children?: ReactNode }) {
  const t = useTexts();
  const here = useOfficeState(({ section }) => section);
  return (
    <div className={styles['line']}>
      <nav className={styles['keys']} aria-label={t('sections.label')}>
        {sections.map((section) => (
          <DeskKey
            key={section}
            pictogram={pictograms[section]}
            variant={section === here ? 'chosen' : 'quiet'}
            current={section === here}
            shortcut={shortcuts[section]}
            onPress={() => happen({ type: 'section chosen', section })}
          >
            {t(`sections.${section}`)}
          </DeskKey>
        ))}
      </nav>
      {children}
    </div>
  );
}
