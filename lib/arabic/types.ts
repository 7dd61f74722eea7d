/** A half-open range of UTF-16 offsets into the original text, exactly as it was given. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Part of speech as far as the lexicon knows it; verbal nouns and participles are told from other nouns. */
export type PartOfSpeech =
  'verb' | 'verbal-noun' | 'participle' | 'noun' | 'adjective' | 'name' | 'particle' | 'unknown';

export type TokenKind = 'word' | 'number' | 'latin' | 'punctuation' | 'symbol';

/** One token. Tokens are in text order, do not overlap, and leave out white space and invisible controls. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Normalised surface: no tashkeel or tatweel, alef and hamza forms folded, digits ASCII, Latin in lower case. */
  readonly norm: string;
  /** Conjunction clitic: 'و', 'ف' or ''. */
  readonly conjunction: string;
  /** Preposition clitic: 'ب', 'ك', 'ل' or ''. (لل is 'ل' with `definite`.) */
  readonly preposition: string;
  /** Future clitic س. */
  readonly future: boolean;
  /** Carries the article ال (or لل). */
  readonly definite: boolean;
  /** `norm` without the clitics before it and the pronoun after it. */
  readonly stem: string;
  /** Pronoun ending ('ه', 'ها', 'هم', 'نا', …) or ''. */
  readonly enclitic: string;
  /** Citation form where inflections meet: الزيارات, زيارته → زياره; يزور, زاروا → زار. Normalised. */
  readonly lemma: string;
  /** Word family where verb, verbal noun and participles meet: زيارة, يزور, زار; وقّع, توقيع, موقّعة. */
  readonly family: string;
  /** Words only. */
  readonly pos?: PartOfSpeech;
}

/** A text with its tokens: what every reader (numbers, dates, names, …) works on. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A clause: the stretch that makes one statement. Clauses of a sentence are in order and may nest by `parent`. */
export interface Clause extends Span {
  /** Index of the sentence it belongs to. */
  readonly sentence: number;
  /** Token range, half open. */
  readonly firstToken: number;
  readonly endToken: number;
  /** How it hangs on what is before it: 'main', or the connector that opened it (normalised: 'فيما', 'حيث', …). */
  readonly connector: string;
}

export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of the paragraph (line) the sentence stands in. */
  readonly paragraph: number;
  /** Range of its clauses in `Annotation.clauses`, half open. */
  readonly firstClause: number;
  readonly endClause: number;
}

export type NumberKind = 'number' | 'ordinal' | 'percent' | 'currency' | 'unit' | 'range';
export type Approximation = 'about' | 'over' | 'under';

/** A number as news writes it. A duration ('three days') is a number of kind 'unit' with a unit of time. */
export interface NumberMention extends Span {
  readonly kind: NumberKind;
  readonly value: number;
  /** Bounds of a range, inclusive; also of vague counts (عشرات: 20 to 99) with approx 'about'. */
  readonly min?: number;
  readonly max?: number;
  readonly approx?: Approximation;
  /** Canonical unit: ISO 4217 code for money, 'day', 'month', 'year', 'hour', 'km', 'kg', 'tonne', 'barrel', 'degree', … */
  readonly unit?: string;
  /** 'dinar', 'dirham', …: money of which the text does not tell whose it is; `unit` is missing then. */
  readonly money?: string;
  /** `value` in the base unit of its kind (metres, kilogrammes, seconds, …), where conversion is exact. */
  readonly baseValue?: number;
  readonly baseUnit?: string;
  /** The noun that is counted: lemma (632 قتيلا → 'قتيل'), and where it stands. */
  readonly counted?: { readonly lemma: string; readonly span: Span };
  /** Written by a grammatical dual (مذكرتين) or implied by a singular noun with واحد / وحيد. */
  readonly grammar?: 'dual' | 'singular';
  /** Names and counts nothing: القرار رقم 2756, a telephone, محمد السادس. */
  readonly label?: boolean;
  /** Score of a match, as written; `value` is the first of the two. */
  readonly score?: readonly [number, number];
  /** A share told by a word for a part (نصف السكان) and no figure; set where numbers are compared. */
  readonly worded?: true;
  /** `value` by the other reading of its mark, where that may part decimals or thousands (1,596 مليون). */
  readonly otherwise?: number;
  readonly firstToken: number;
  readonly endToken: number;
}

export type DatePrecision =
  | 'time'
  | 'day'
  | 'days'
  | 'week'
  | 'part'
  | 'month'
  | 'season'
  | 'year'
  | 'years'
  | 'decade'
  | 'century'
  | 'vague';

/** A date or stretch of days. `from` and `to` are inclusive 'YYYY-MM-DD', both null while the year can't be known. */
export interface DateMention extends Span {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
  /** stated: all of it stands in the text; implied: completed from the day of publication; unknown: not resolvable. */
  readonly certainty: 'stated' | 'implied' | 'unknown';
  /** What the words themselves give, whatever could be resolved. month 1-12, weekday 0-6 (Sunday 0), time 'HH:MM' in 24 h. */
  readonly parts: {
    readonly year?: number;
    readonly month?: number;
    readonly day?: number;
    readonly weekday?: number;
    readonly time?: string;
    readonly calendar?: 'gregorian' | 'hijri';
  };
  readonly firstToken: number;
  readonly endToken: number;
}

export type NameKind = 'person' | 'organisation' | 'place';

export interface NameMention extends Span {
  readonly kind: NameKind;
  /** The same for the same bearer across articles: gazetteer id ('place:MA') or a folded form of the name ('person:…'). */
  readonly key: string;
  /** Office, rank or title given at this mention (normalised text), and where it stands. */
  readonly role?: { readonly text: string; readonly span: Span };
  readonly firstToken: number;
  readonly endToken: number;
}

/** A stretch that somebody is reported to have said. */
export interface SpeechMention extends Span {
  /** Name key or normalised noun phrase of who says it; '' where nobody is named. */
  readonly speaker: string;
  readonly speakerSpan?: Span;
  /** Lemma of the speech verb or noun (قال, اكد, بيان, وفق …). */
  readonly verb: string;
  readonly direct: boolean;
  readonly anonymous: boolean;
  /** Through whom it reached the article, in 'نقلت X عن Y': X. */
  readonly via?: string;
}

export type Polarity = 'affirmed' | 'negated' | 'denied';
export type EventStatus =
  | 'done'
  | 'under-way'
  | 'planned'
  | 'announced'
  | 'considered'
  | 'cancelled'
  | 'postponed'
  | 'conditional'
  | 'alleged'
  | 'attempted'
  | 'unknown';

/** The word that names an event (verb, verbal noun, participle) with its polarity and status. */
export interface EventMention extends Span {
  readonly token: number;
  readonly clause: number;
  readonly lemma: string;
  readonly family: string;
  readonly form: 'verb' | 'noun' | 'participle';
  readonly polarity: Polarity;
  readonly status: EventStatus;
}

/** All that lib/arabic reads in one text. Plain data: structured-cloneable and JSON-safe. */
export interface Annotation extends TokenizedText {
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly speech: readonly SpeechMention[];
  readonly events: readonly EventMention[];
}

export interface AnnotateOptions {
  /** Day or instant of publication (ISO 8601), or null when unknown. Relative dates are resolved against it. */
  readonly published?: string | null;
  /** Names already met (the title's annotation for the body, say), so that a bare surname finds its bearer. */
  readonly knownNames?: readonly NameMention[];
}
