import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslator, type Translator } from '../lib/report/index';

/** The translator that components speak with. Pages provide it; without one it is Arabic. */
export const I18n = createContext<Translator>(createTranslator('ar'));

/** The translator of the page this component stands in. */
export function useI18n(): Translator {
  return useContext(I18n);
}
