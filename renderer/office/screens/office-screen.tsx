import { lazy, Suspense, type ReactNode } from 'react';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { CalendarKeys } from '../calendar/calendar-keys.tsx';
import { CalendarSection } from '../calendar/calendar-section.tsx';
import { Head } from '../head.tsx';
import { Panels } from '../panels.tsx';
import { SectionKeys } from '../section-keys.tsx';
import type { Section } from '../section.ts';
import { useOfficeState } from '../store.ts';
import { usePageShortcuts } from '../use-page-shortcuts.ts';
import styles from './office-screen.module.css';

const NoticesSection = lazy(async () => ({
  default: (await import('../notices/notices-section.tsx')).NoticesSection,
}));

const ImportSection = lazy(async () => ({ default: (await import('../import/import-section.tsx')).ImportSection }));

/** The page of a signed-in clerk. */
export function OfficeScreen({ corner }: { readonly corner: ReactNode }) {
  const section = useOfficeState((state) => state.section);
  usePageShortcuts();
  return (
    <div className={styles['office']}>
      <Head corner={corner} />
      <SectionKeys>{section === 'calendar' && <CalendarKeys />}</SectionKeys>
      <Suspense>
        <Part section={section} />
      </Suspense>
      <Panels />
    </div>
  );
}

function Part({ section }: { readonly section: Section }) {
  switch (section) {
    case 'calendar':
      return <CalendarSection />;
    case 'notices':
      return <NoticesSection />;
    case 'import':
      return <ImportSection />;
    default:
      return assertNever(section);
  }
}
