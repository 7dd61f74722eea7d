import { PART_LABELS } from '../lexicon/part-labels';
import { PRIZE_NAMES } from '../lexicon/prizes';
import type { LocalizedText } from '../types';

const WHO: LocalizedText = { ar: 'من هو؟', en: 'Who was it?', fr: 'Qui est-ce ?' };

const PRIZES: ReadonlyMap<string, LocalizedText> = new Map(
  PRIZE_NAMES.split('\n').flatMap((line): [string, LocalizedText][] => {
    const [prize, names = ''] = line.split(': ');
    const [ar, en, fr] = names.split(' | ');
    return prize && ar && en && fr
      ? [[prize, { ar: `من نال ${ar}؟`, en: `Who won ${en}?`, fr: `Qui a reçu ${fr} ?` }]]
      : [];
  }),
);

/**
 * What is asked of a part that one has in an event, by its id: 'mediate', 'prize best-film'. A prize that the text narrows
 * ('prize best-film قصير') is only called a prize.
 */
export function partQuestion(id: string): LocalizedText {
  const [part = '', prize = '', ...narrowed] = id.split(' ');
  const named = narrowed.length === 0 ? PRIZES.get(prize) : undefined;
  return (part === 'prize' ? named : undefined) ?? PART_LABELS[part] ?? WHO;
}
