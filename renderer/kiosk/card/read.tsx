import type { ReactNode } from 'react';
import type { BasicInfo } from '../../../shared/card/card-reader.ts';
import { isUnder15 } from '../../../shared/card/is-under-15.ts';
import { DRAFT_KEPT_HOURS } from '../../../shared/domain/draft.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { Choice } from '../choice.tsx';
import { useFormsContent } from '../facts/use-forms-content.ts';
import { useHall } from '../hall.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import type { CardStepProps } from './card-step-props.ts';
import { CardStage } from './card-stage.tsx';
import { goWithout } from './go-without.ts';
import { Promises } from './promises.tsx';
import { ReadItems } from './read-items.tsx';
import styles from './read.module.css';
import { shownWords } from './shown-words.ts';

/** The four items, for the visitor alone to say whether they are right; none goes on before that. */
export function Read({ screen, step: { info } }: CardStepProps<'read'>) {
  const { today } = useFormsContent(screen);
  const { t, ruby, tile } = useTexts();
  const missing = shownWords(info.name).missing || shownWords(info.address).missing;
  const child = isUnder15(info.birthDate, today);
  const done = (doubted: boolean) => () => happen({ type: 'card done', card: { info, doubted } });
  const { look, touch } = useParts(info, child);
  return (
    <CardStage step="read" title={ruby.t('card:read.title')} lead={leadOf({ child, missing }, t)} look={look}>
      {touch}
      <Key variant="primary" className={styles['right']} onPress={done(missing)}>
        <span>{t(child ? 'card:read.guardian' : 'card:read.right')}</span>
        <Pictogram name="next" className={styles['sign']} />
      </Key>
      <div className={styles['others']}>
        <Choice
          alone
          pictogram="doc"
          title={tile.t('card:read.doubt')}
          help={t('card:read.doubtHelp')}
          onPress={done(true)}
        />
        <Choice
          alone
          pictogram="no"
          title={tile.t('card:read.drop')}
          help={t('card:read.dropHelp')}
          onPress={goWithout}
        />
      </div>
    </CardStage>
  );
}

/** Items and promise: on the wide panel the items have the wider column. */
function useParts(info: BasicInfo, child: boolean): { readonly look: ReactNode; readonly touch: ReactNode } {
  const { panel } = useHall();
  const items = <ReadItems info={info} />;
  const promise = <ReadPromise />;
  // what is said of a child needs the room; the promise stood on the screen before
  if (panel === 'portrait-32') return { look: items, touch: promise };
  // what is said of a child needs the room; the promise stood on the screen before
  return { look: !child && promise, touch: items };
}

/** What becomes of the four items. */
function ReadPromise() {
  const { t } = useTexts();
  return (
    <Promises
      rows={[
        {
          pictogram: 'lock',
          words: t('card:read.not'),
          rest: (
            <>
              {t('card:read.for')}
              <br />
              {t('card:read.gone', { hours: DRAFT_KEPT_HOURS })}
            </>
          ),
        },
      ]}
    />
  );
}

interface Special {
  readonly child: boolean;
  readonly missing: boolean;
}

function leadOf({ child, missing }: Special, t: ReturnType<typeof useTexts>['t']): string {
  if (child) return t('card:read.child');
  return t(missing ? 'card:read.missing' : 'card:read.lead');
}
