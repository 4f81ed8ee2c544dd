import { expect, test, type Browser } from '@playwright/test';
import type { Panel } from '../../shared/bridge.ts';
import type { Guidance } from '../../shared/domain/guidance.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { Stop } from '../../shared/domain/visit.ts';
import { guideResult } from '../../shared/flow/guide-result.ts';
import type { Answers } from '../../shared/flow/place-in-guide.ts';
import { answerGuide, lifeEvents, openGuide } from '../shots/guide-visit.ts';
import { atScreen, begin, openKiosk } from '../shots/kiosk-visit.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { countersOnPlan, takeTicket, wayInHub } from './kiosk-ticket.ts';
import { placePerFile } from './opened.ts';

/* What happened, a few questions, the visitor's plan, and one ticket for all of it. */

let browser: Browser;
let hub: TestHub;

placePerFile(
  () => startTestHub(),
  (place, opened) => {
    browser = opened;
    hub = place;
  },
);

const walks: readonly (readonly [guide: string, language: Language, panel: Panel])[] = [
  ['moving-in', 'ja', 'portrait-32'],
  ['moving-in', 'ja-x-easy', 'landscape-21'],
  ['moving-in', 'en', 'portrait-32'],
  ['moving-out', 'ja-x-easy', 'portrait-32'],
  ['moving-within', 'en', 'landscape-21'],
  ['birth', 'ja-x-easy', 'portrait-32'],
  ['marriage', 'en', 'portrait-32'],
  ['divorce', 'ja', 'landscape-21'],
  ['bereavement', 'ja', 'portrait-32'],
  ['bereavement', 'ja-x-easy', 'portrait-32'],
  ['bereavement', 'en', 'landscape-21'],
  ['work', 'ja', 'portrait-32'],
  ['certificates', 'en', 'portrait-32'],
];

/** How the ticket's screen begins. */
const yourNumber: Readonly<Record<Language, string>> = {
  ja: 'あなたの番号',
  'ja-x-easy': 'あなたの ばんごう',
  en: 'Your number',
};

for (const [id, language, panel] of walks) {
  test(`${id} in ${language}, ${panel}: from home to one ticket for every counter`, async () => {
    const { guidance, town } = hub.hub.deps.content();
    const page = await openKiosk(browser, hub, { panel });
    await begin(page, { panel, language, large: false, dark: false, low: false });
    const guide = await openGuide(page, guidance, id);
    const answers = await answerGuide(page, { guide, wanted: lifeEvents[id] ?? {} });
    await atScreen(page, 'plan');
    const counters = await countersOnPlan(page);

    const ticket = await takeTicket(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(yourNumber[language]);
    const way = await wayInHub(hub, ticket);
    expect(way.map(({ line }) => town.lines.find((one) => one.letter === line)?.counters[0])).toEqual(counters);
    expect(errandsOf(way).toSorted()).toEqual(wantedBy(guidance, id, answers));
    expect(way.map(({ state }) => state)).toEqual(way.map((_, place) => (place === 0 ? 'waiting' : 'planned')));
    expect(new Set(way.map((stop) => stop.language))).toEqual(new Set([language]));
    expect(tooEarly(way, guidance)).toEqual([]);

    await page.locator('main button[data-variant=primary]').click();
    await atScreen(page, 'home');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  });
}

const errandsOf = (way: readonly Stop[]) => way.flatMap(({ errand, also }) => [errand, ...also]);

/** What the answers lead to, each once. */
function wantedBy({ guides }: Guidance, id: string, answers: Answers): string[] {
  const guide = guides.find((one) => one.id === id);
  const outcomes = guide ? guideResult(guide, answers).outcomes : [];
  return [...new Set(outcomes.map(({ procedure }) => procedure))].toSorted();
}

/** What would be done before something it needs. */
function tooEarly(way: readonly Stop[], { procedures }: Guidance): string[] {
  const done: string[] = [];
  const all = new Set(errandsOf(way));
  return way.flatMap(({ errand, also }) => {
    done.push(errand, ...also);
    const here = procedures.filter(({ id }) => id === errand || also.includes(id));
    return here.flatMap(({ id, after }) =>
      after.filter((one) => all.has(one) && !done.includes(one)).map((one) => `${id} before ${one}`),
    );
  });
}
