import type { ReactNode } from 'react';
import { Key } from '../ui/key.tsx';
import { Message } from '../ui/message.tsx';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';
import styles from './notice.module.css';

/** Props of a page that has nothing else to show. */
export interface PhoneNoticeProps {
  /** What the page is, for screen readers. */
  readonly page: string;
  readonly sign: PictogramName;
  readonly title: string;
  readonly children?: ReactNode;
  /** The one thing to do, if there is one. */
  readonly action?: { readonly words: string; readonly onPress: () => void } | undefined;
  /** The way to the other languages. */
  readonly languages: ReactNode;
  /** That nobody has checked the words yet. */
  readonly drafted: ReactNode;
}

/** What happened and what to do now, in calm words. */
export function PhoneNotice({ page, sign, title, children, action, languages, drafted }: PhoneNoticeProps) {
  return (
    <main className={styles['notice']}>
      <h1 className="heard">{page}</h1>
      {languages}
      <Message pictogram={sign} title={title}>
        {children}
      </Message>
      {action && (
        <Key variant="primary" center className={styles['key']} onPress={action.onPress}>
          {action.words}
        </Key>
      )}
      {drafted}
    </main>
  );
}
