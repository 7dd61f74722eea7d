import type { JSX } from 'preact';
import { useI18n } from '../i18n';
import type { WorkingStep } from './popup-state';
import { STEP_TEXTS } from './state-texts';

const STEPS: readonly WorkingStep[] = ['reading', 'searching', 'comparing'];

/** What is being done, and how far along it is. */
export function Working({ step }: { step: WorkingStep }): JSX.Element {
  const { t } = useI18n();
  const text = t(STEP_TEXTS[step]);
  return (
    <section class="state" aria-busy="true">
      <div
        class="steps"
        role="progressbar"
        aria-label={text}
        aria-valuemin={0}
        aria-valuemax={STEPS.length}
        aria-valuenow={STEPS.indexOf(step) + 1}
      >
        {STEPS.map((it) => (
          <span
            key={it}
            class={
              it === step
                ? 'steps__step steps__step--now'
                : STEPS.indexOf(it) < STEPS.indexOf(step)
                  ? 'steps__step steps__step--done'
                  : 'steps__step'
            }
          />
        ))}
      </div>
      <p class="state__title">{text}</p>
    </section>
  );
}
