import type { JSX } from 'preact';
import {
  articleFaultText,
  fileFaultText,
  remarkText,
  type FaultText,
  type ImportFault,
} from '../../lib/report/index';
import { useI18n } from '../i18n';
import { Icon } from '../shared/Icon';
import { Unbroken } from '../shared/Unbroken';
import type { ImportResult } from './types';

/** Days and times that a text gives as samples: the end of a line may not part them at a hyphen. */
const SAMPLE = /(\d{4}-\d{2}-\d{2}(?:T[\d:+-]+Z?)?)/u;

function Fault({ text }: { text: FaultText }): JSX.Element {
  const { t } = useI18n();
  return (
    <>
      {text.where !== null && <strong>{text.where + t('colon')}</strong>}
      <span>
        <Unbroken text={text.what} whole={SAMPLE} className="fault__sample" />
      </span>
      {text.example !== null && (
        <code class="fault__example" dir="ltr">
          {text.example}
        </code>
      )}
      {text.found !== null && <span class="muted"> {text.found}</span>}
    </>
  );
}

/** What an import did: counts, and each rejected article with its reason. */
export function ImportDone({ result }: { result: ImportResult }): JSX.Element {
  const translator = useI18n();
  const { t, plural, number } = translator;
  // What is told of a pack whose articles are all there would not be true of one that was taken in part.
  const title =
    result.added + result.updated > 0
      ? 'importDone'
      : result.rejectedCount > 0
        ? 'importNothingNewGood'
        : 'importNothingNew';
  const counts = [
    [t('importAdded'), result.added],
    [t('importUpdated'), result.updated],
    [t('importDuplicate'), result.duplicate],
    [t('importRejected'), result.rejectedCount],
  ] as const;
  const more = result.rejectedCount - result.rejected.length;
  return (
    <div class="import-report">
      <p class="import-report__title">
        <Icon name="check" />
        {t(title, { title: result.title })}
      </p>
      <dl class="counts">
        {counts.map(([name, count]) => (
          <div key={name} class={count === 0 ? 'counts__item counts__item--none' : 'counts__item'}>
            <dt>{name}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      {result.rejectedCount > 0 && (
        <>
          <p>{plural('importRejectedList', result.rejectedCount)}</p>
          <ul class="faults" tabIndex={0} aria-label={t('importRejected')}>
            {result.rejected.map((fault, index) => (
              <li key={index}>
                <Fault text={articleFaultText(fault, translator)} />
              </li>
            ))}
          </ul>
          {more > 0 && <p class="muted">{plural('importMoreRejected', more)}</p>}
        </>
      )}
      {result.remarks.length > 0 && (
        <>
          <p>{t('importRemarks')}</p>
          <ul class="remarks">
            {result.remarks.map((remark) => (
              <li key={remark.code}>{remarkText(remark, translator)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** That an import was cancelled, and that nothing has changed. */
export function ImportCancelled(): JSX.Element {
  const { t } = useI18n();
  return (
    <p class="import-report">
      {t('importCancelled')} {t('importUnchanged')}
    </p>
  );
}

/** That an import ended with what was deleted on another page. */
export function ImportGone(): JSX.Element {
  const { t } = useI18n();
  return <p class="import-report">{t('importGone')}</p>;
}

/** Why a file was not imported, where in it the fault is, and that nothing has changed. */
export function ImportFailed({ file, fault }: { file: string; fault: ImportFault }): JSX.Element {
  const translator = useI18n();
  return (
    <div class="import-report import-report--failed">
      <p class="import-report__title">
        <Icon name="warning" />
        {translator.t('importFailed', { file })}
      </p>
      <p>
        <Fault text={fileFaultText(fault, translator)} />
      </p>
      <p class="muted">{translator.t('importUnchanged')}</p>
    </div>
  );
}
