import type { ReactNode } from 'react';
import { Key } from '../../ui/key.tsx';
import { Message } from '../../ui/message.tsx';
import type { PictogramName } from '../../ui/pictogram-shapes.tsx';
import { Drafted } from '../../phone/drafted.tsx';
import { LanguageKey } from '../language-key.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './notice.module.css';

/** Props of a page that has no number to show. */
export interface NoticeProps {
  readonly sign: PictogramName;
  readonly title: string;
  readonly children?: ReactNode;
  /** The one thing to do, if there is one. */
  readonly action?: { readonly words: string; readonly onPress: () => void };
}

/** What happened and what to do now, in calm words. */
export function Notice({ sign, title, children, action }: NoticeProps) {
  const { t } = useTexts();
  return (
    <main className={styles['notice']}>
      <h1 className="heard">{t('page')}</h1>
      <LanguageKey />
      <Message pictogram={sign} title={title}>
        {children}
      </Message>
      {action && (
        <Key variant="primary" center className={styles['key']} onPress={action.onPress}>
          {action.words}
        </Key>
      )}
      <Drafted words={t('common:drafted')} />
    </main>
  );
}
