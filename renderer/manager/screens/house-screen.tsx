import type { ReactNode } from 'react';
import { DevicesPanel } from '../devices-panel.tsx';
import { Head } from '../head.tsx';
import { Notices } from '../notices.tsx';
import { Panels } from '../panels.tsx';
import { StaffPanel } from '../staff-panel.tsx';
import styles from './house-screen.module.css';

/** Who works here and what is registered. */
export function HouseScreen({ corner }: { readonly corner: ReactNode }) {
  return (
    <div className={styles['house']}>
      <Head corner={corner} />
      <Notices />
      <main className={styles['columns']}>
        <StaffPanel />
        <DevicesPanel />
      </main>
      <Panels />
    </div>
  );
}
