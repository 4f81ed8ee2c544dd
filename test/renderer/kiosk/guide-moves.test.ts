import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, type Move } from '../../../renderer/kiosk/moved.ts';
import type { PlanScreen, QuestionScreen, Screen } from '../../../renderer/kiosk/screen.ts';
import type { Guide } from '../../../shared/domain/guide.ts';
import { optionsOf, placeInGuide } from '../../../shared/flow/place-in-guide.ts';
import { sampleGuidance } from '../../support/sample-guidance.ts';

const { guides } = sampleGuidance();
const guideOf = (id: string): Guide => guides.find((guide) => guide.id === id)!;
const movingIn = guideOf('moving-in');

const HOME: Screen = { kind: 'home' };
const BACK: Move = { type: 'went back' };
const LIST: Move = { type: 'answers wanted' };

const go = (screen: Screen, ...moves: readonly Move[]): Screen => moves.reduce(moved, screen);

/** Answers what is asked by the n-th option; other screens stay. */
function answer(screen: Screen, guide: Guide, nth: number): Screen {
  if (screen.kind !== 'question') return screen;
  const options = optionsOf(guide.questions.find((one) => one.id === screen.asked)!);
  return moved(screen, { type: 'answered', guide, option: options[nth % options.length]! });
}

/** Answers until there is a plan. */
function toPlan(screen: Screen, guide: Guide, nth = 0): PlanScreen {
  let at = screen;
  while (at.kind === 'question') at = answer(at, guide, nth);
  return at as PlanScreen;
}

/** Every screen that back leads through. */
function wayBack(screen: Screen): Screen[] {
  const all: Screen[] = [];
  for (let at = screen; at.kind !== 'home' && all.length < 100; at = moved(at, BACK)) all.push(at);
  return all;
}

const opened = (guide: Guide, from: Screen = HOME): Screen => go(from, { type: 'guide chosen', guide });
const answersOf = (screen: Screen): unknown =>
  screen.kind === 'plan' && screen.source.kind === 'guide' ? screen.source.answers : (screen as QuestionScreen).answers;

describe('a guide at the kiosk', () => {
  it.each(guides.map((guide) => guide.id))('%s asks one question after another and ends with a plan', (id) => {
    const guide = guideOf(id);
    const plan = toPlan(opened(guide), guide);
    expect(plan).toMatchObject({ kind: 'plan', source: { kind: 'guide', guide: id }, page: { kind: 'overview' } });
    const asked = [...placeInGuide(guide, answersOf(plan) as Record<string, string>).counted.keys()];
    const questions = wayBack(plan).filter((screen) => screen.kind === 'question');
    expect(questions.map((screen) => screen.asked)).toEqual(asked.toReversed());
    expect(questions.map(answersOf)).toEqual(questions.map(() => answersOf(plan)));
  });

  it('goes back to where it was opened', () => {
    const search: Screen = { kind: 'search', typed: 'ひっこし', pad: null };
    expect(wayBack(opened(movingIn, search)).at(1)).toEqual(search);
  });

  it('goes on where it was after somebody went back and answered the same', () => {
    let at = opened(movingIn);
    for (let step = 0; step < 5; step += 1) at = answer(at, movingIn, 0);
    const again = answer(go(at, BACK, BACK, BACK), movingIn, 0);
    expect(again).toEqual(at);
  });

  it('asks what a changed answer opens, and loses nothing when it is changed back', () => {
    const guide = guideOf('moving-in');
    const plan = toPlan(opened(guide), guide, 1);
    const said = go(
      plan,
      { type: 'item said', item: 'seal', has: true },
      { type: 'procedure switched', procedure: 'dog' },
    );
    const first = guide.questions[0]!;
    const changing = go(said, LIST, { type: 'answer changing', question: first.id });
    expect(changing).toMatchObject({ kind: 'question', asked: first.id, answers: answersOf(said) });
    const changed = toPlan(answer(changing, guide, 0), guide);
    expect(answersOf(changed)).not.toEqual(answersOf(said));
    expect(changed).toMatchObject({ has: ['seal'], left: ['dog'] });
    const undone = toPlan(answer(go(changed, LIST, { type: 'answer changing', question: first.id }), guide, 1), guide);
    const counted = (screen: Screen) => placeInGuide(guide, answersOf(screen) as Record<string, string>).counted;
    expect(counted(undone)).toEqual(counted(said));
    expect(undone).toMatchObject({ has: ['seal'], left: ['dog'] });
    expect(wayBack(undone).every((screen) => screen.kind === 'plan' || screen.kind === 'question')).toBe(true);
  });

  it('steps from a question that was to be changed back to the list, and from there to where it was opened', () => {
    const plan = toPlan(opened(movingIn), movingIn);
    const question = movingIn.questions[0]!.id;
    const list = go(plan, LIST);
    expect(go(list, { type: 'answer changing', question }, BACK)).toEqual(list);
    expect(go(list, { type: 'answers turned', from: 8 })).toMatchObject({ kind: 'answers', from: 8 });
    expect(go(list, BACK)).toEqual(plan);
  });

  it('keeps what was said on the plan while its questions are gone through', () => {
    const plan = go(toPlan(opened(movingIn), movingIn), { type: 'item said', item: 'seal', has: false });
    const question = go(plan, BACK);
    expect(question.kind).toBe('question');
    expect(toPlan(question, movingIn)).toMatchObject({ lacks: ['seal'] });
  });

  it('has no answers to show of a plan for one errand', () => {
    const plan = go(HOME, { type: 'errand chosen', errand: 'residence-record' });
    expect(go(plan, LIST)).toEqual(plan);
  });
});

type Step = (screen: Screen) => Screen;
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.nat(4).map(
    (nth): Step =>
      (screen) =>
        answer(screen, movingIn, nth),
  ),
  fc.constant<Step>((screen) => (screen.kind === 'home' ? opened(movingIn) : moved(screen, BACK))),
  fc.constant<Step>((screen) => moved(screen, LIST)),
  fc.nat().map((nth): Step => (screen) => {
    if (screen.kind !== 'answers') return screen;
    const counted = [...placeInGuide(movingIn, screen.answers).counted.keys()];
    const question = counted[nth % counted.length];
    return question === undefined ? screen : moved(screen, { type: 'answer changing', question });
  }),
);

describe('whatever a visitor does in a guide', () => {
  it('the question on the screen is one that is asked, marked with its answer, and back leads out', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 60 }), (all) => {
        const screen = all.reduce((at, step) => step(at), opened(movingIn));
        if (screen.kind === 'question') {
          const { counted, next } = placeInGuide(movingIn, screen.answers);
          expect([...counted.keys(), next?.id]).toContain(screen.asked);
        }
        expect(wayBack(screen).length).toBeLessThan(60);
      }),
    );
  });
});
