import { lazy, Suspense, type ReactNode } from 'react';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { DevicesPanel } from '../devices-panel.tsx';
import { Head } from '../head.tsx';
import { Notices } from '../notices.tsx';
import { Panels } from '../panels.tsx';
import { SectionKeys } from '../section-keys.tsx';
import type { Section } from '../section.ts';
import { StaffPanel } from '../staff-panel.tsx';
import { useManager } from '../store.ts';
import styles from './house-screen.module.css';

// With the charts only when somebody wants to see them.
const FiguresSection = lazy(async () => ({ default: (await import('../figures/figures-section.tsx')).FiguresSection }));

const PaperSection = lazy(async () => ({ default: (await import('../paper/paper-section.tsx')).PaperSection }));

/** The page of a signed-in manager: who works here and what is registered, or one of the other parts. */
export function HouseScreen({ corner }: { readonly corner: ReactNode }) {
  const section = useManager((state) => state.section);
  return (
    <div className={styles['house']}>
      <Head corner={corner} />
      <SectionKeys />
      <Notices />
      <Suspense>
        <Part section={section} />
      </Suspense>
      <Panels />
    </div>
  );
}

function Part({ section }: { readonly section: Section }) {
  switch (section) {
    case 'house':
      return (
        <main className={styles['columns']}>
          <StaffPanel />
          <DevicesPanel />
        </main>
      );
    case 'figures':
      return <FiguresSection />;
    case 'paper':
      return <PaperSection />;
    default:
      return assertNever(section);
  }
}
