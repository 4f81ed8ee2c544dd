/** What a visitor found good or bad, as the second of two taps. */
export const ratingTopics = ['waiting', 'explanation', 'finding', 'paper', 'nothing'] as const;

/** One of the topics. */
export type RatingTopic = (typeof ratingTopics)[number];

/** What a visitor said about the visit: 1 (bad) to 5 (good), and what it was about. No words, so nothing about a person. */
export interface Rating {
  readonly score: number;
  readonly topic: RatingTopic;
}
