import type { PackText } from '../../lib/packs';
import type { Language } from '../../lib/report/index';

/**
 * A pack's text in a language of the interface, or in another where it has none: the one in which the corpus keeps it, so
 * that what is told of an import calls the pack as the list does.
 */
export function packText(text: PackText, language: Language): string {
  if (typeof text === 'string') return text;
  const { ar, en, fr } = text;
  const latin = language === 'ar' ? undefined : (en ?? fr);
  return text[language] ?? latin ?? ar ?? en ?? fr ?? '';
}
