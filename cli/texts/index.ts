import { createTranslator, LANGUAGES, type Language, type Translator } from '../../lib/report/i18n';
import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';
import type { Texts } from './types';

export type { CommandName, Texts } from './types';

/**
 * The language of a POSIX environment (LC_ALL, else LC_MESSAGES, else LANG: 'fr_FR.UTF-8'), English where it is none of
 * ours or none at all.
 */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  const code = locale.toLowerCase().split(/[_.@-]/, 1)[0];
  return LANGUAGES.find((language) => language === code) ?? 'en';
}

const ALL: Readonly<Record<Language, Texts>> = { ar, en, fr };

/** The language in which this run speaks. */
export const language: Language = languageOf(process.env);
/** What this run says. */
export const say: Texts = ALL[language];
/** The texts of the interface in the same language: faults of packs are told in the same words. */
export const translator: Translator = createTranslator(language);
