/** The share of the score that nearness in time decides. */
const RECENCY_SHARE = 0.9;
/** The part of nearness that only reports of the same days have, and how fast it fades, in days. */
const SAME_DAYS_SHARE = 0.3;
const SAME_DAYS = 5;
/** Days after which the rest of it is half of what it is on the same day. */
const SAME_STORY_DAYS = 60;
/** What an unknown day counts, between the same day (1) and far away (0). */
const UNKNOWN_NEARNESS = 0.5;

/** Where the open article gives no day: so many of the best matches are asked for theirs, … */
const WITNESSES = 8;
/** … this near to one another, in days, they count as one time, … */
const WITNESS_DAYS = 10;
/** … and their share must be so many times the share of all articles that come from then. */
const WITNESS_LIFT = 3;
/** Added to that share, so that one match by chance from a time of which there is little decides nothing. */
const WITNESS_PRIOR = 0.05;

/** Between 1 on the same day and 0 far away; the long tail keeps last year's report before one of ten years ago. */
function nearness(days: number): number {
  const sameDays = Math.exp(-days / SAME_DAYS);
  const sameStory = 1 / (1 + days / SAME_STORY_DAYS);
  return SAME_DAYS_SHARE * sameDays + (1 - SAME_DAYS_SHARE) * sameStory;
}

const FACTORS = Float32Array.from(
  { length: 4096 },
  (_, days) => 1 - RECENCY_SHARE + RECENCY_SHARE * nearness(days),
);
const UNKNOWN = 1 - RECENCY_SHARE + RECENCY_SHARE * UNKNOWN_NEARNESS;

/**
 * Factor for an article's score by the days between it and the open article: reports of one event come out within days
 * of one another; older ones are lowered, not lost.
 * Days as dayNumber gives them, 0 for unknown.
 */
export function recency(day: number, openDay: number): number {
  if (day === 0 || openDay === 0) return UNKNOWN;
  return FACTORS[Math.min(FACTORS.length - 1, Math.abs(day - openDay))] ?? 1;
}

/** A match of an undated article. */
export interface Witness {
  readonly score: number;
  readonly day: number;
}

/**
 * The day that the best matches of an undated article speak for: that round which more of them gather than the corpus
 * lets expect; 0 where they do not agree. `matches` best first; `sample`: days of articles from all over the corpus.
 */
export function guessDay(matches: readonly Witness[], sample: readonly number[]): number {
  const witnesses = matches.slice(0, WITNESSES);
  const total = witnesses.reduce((sum, { score }) => sum + score, 0);
  let best = 0;
  let bestLift = WITNESS_LIFT;
  for (const { day } of witnesses) {
    if (day === 0) continue;
    const near = (other: number): boolean => other !== 0 && Math.abs(other - day) <= WITNESS_DAYS;
    const fellows = witnesses.filter((witness) => near(witness.day));
    if (fellows.length < 2) continue;
    const share = fellows.reduce((sum, { score }) => sum + score, 0) / total;
    const usual = sample.filter(near).length / Math.max(1, sample.length);
    const lift = share / (usual + WITNESS_PRIOR);
    if (lift > bestLift) {
      bestLift = lift;
      best = day;
    }
  }
  return best;
}
