import type { PackText } from '../../lib/packs';
import type { Language } from '../../lib/report/index';

/** A pack's text in a language of the interface, or in another where it has none. */
export function packText(text: PackText, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text.ar ?? text.en ?? text.fr ?? '';
}
