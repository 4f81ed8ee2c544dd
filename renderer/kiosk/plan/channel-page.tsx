import { costWords } from '../../guide/fee-words.ts';
import { QrCode } from '../../guide/qr-code.tsx';
import { wayPictograms } from '../../guide/way-words.ts';
import { Key } from '../../ui/key.tsx';
import { Drafted } from '../drafted.tsx';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './channel-page.module.css';
import { PageFoot } from './page-foot.tsx';
import type { PlanPageProps } from './plan-page-props.ts';
import { ReadList } from './read-list.tsx';
import { turnBack } from './turn-page.ts';
import { usePlanTexts } from './use-plan-texts.ts';

/** Which way is shown. */
interface ChannelPageProps extends PlanPageProps {
  readonly id: string;
  readonly channel: number;
}

/** A way without a counter: how, what it costs, where to begin; whoever takes it needs this counter no more. */
export function ChannelPage({ plan, screen, id, channel: at }: ChannelPageProps) {
  const { t, ruby, say, language } = useTexts();
  const texts = usePlanTexts();
  const way = plan.ways.find(({ matter, place }) => matter.errand.id === id && place === at);
  if (!way) return null;
  const { channel, matter, yen } = way;
  const left = screen.left.includes(id);
  const facts = [
    { label: t('plan:channel.how'), value: say(channel.how) },
    { label: t('plan:channel.cost'), value: costWords(yen, texts) },
  ];
  return (
    <Stage
      title={ruby.t(`plan:way.${channel.kind}`, { what: matter.errand.title[language] })}
      lead={left ? t('plan:channel.left') : t(`plan:hint.${channel.kind}`)}
      look={<Drafted />}
      picture={wayPictograms[channel.kind]}
    >
      <ReadList facts={facts} />
      {channel.address !== null && <Begin address={channel.address} />}
      <PageFoot>
        {!left && (
          <Key
            variant="quiet"
            center
            className={styles['leave']}
            onPress={() => {
              happen({ type: 'procedure switched', procedure: id });
              turnBack();
            }}
          >
            <span className={styles['leaveWords']}>
              <b>{t('plan:channel.leave')}</b>
              <span className={styles['leaveHelp']}>{t('plan:channel.leaveHelp')}</span>
            </span>
          </Key>
        )}
      </PageFoot>
    </Stage>
  );
}

/** Where it begins: a code for the phone, and the address for everybody else. */
function Begin({ address }: { readonly address: string }) {
  const { t } = useTexts();
  return (
    <figure className={styles['code']}>
      <QrCode content={address} label={t('plan:channel.qr')} className={styles['qr']} />
      <figcaption className={styles['words']}>
        <b className={styles['scan']}>{t('plan:channel.scan')}</b>
        <span className={styles['address']}>{address.replace(/^https:\/\//, '')}</span>
      </figcaption>
    </figure>
  );
}
