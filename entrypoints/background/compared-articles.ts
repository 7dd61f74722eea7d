import type { ArticleAnnotation, ArticleInput } from '../../lib/claims/types';

/** An article with what was read from it. The comparer keeps what it makes of an article by these very objects. */
export interface ComparedArticle {
  readonly input: ArticleInput;
  readonly annotation: ArticleAnnotation;
}

/** An open article with those found for it, and some of the comparison before, */
const MOST = 32;
/** and of text, in UTF-16 units: with all that a comparison makes of an article, 300 to 700 bytes a unit. */
const MOST_TEXT = 80_000;

const isSame = (a: ArticleInput, b: ArticleInput): boolean =>
  a.outlet === b.outlet &&
  a.url === b.url &&
  a.published === b.published &&
  a.title === b.title &&
  a.text === b.text;

/**
 * The articles that were compared last, for as long as the background is awake: who goes on to another report of the
 * same event meets most of them again, and a list that changes has every tab compared anew.
 */
export class ComparedArticles {
  private readonly byId = new Map<string, ComparedArticle>();
  private text = 0;

  /** What is known of an article as it is now; undefined where it is not known or has changed. */
  recall(article: ArticleInput): ComparedArticle | undefined {
    const known = this.byId.get(article.id);
    if (known === undefined || !isSame(known.input, article)) return undefined;
    this.byId.delete(article.id);
    this.byId.set(article.id, known);
    return known;
  }

  /** Keeps an article, and lets go of those that were not met for longest. Returns it as it is kept. */
  keep(input: ArticleInput, annotation: ArticleAnnotation): ComparedArticle {
    this.drop(input.id);
    const kept = { input, annotation };
    this.byId.set(input.id, kept);
    this.text += input.text.length;
    for (const id of this.byId.keys()) {
      if (this.byId.size <= MOST && this.text <= MOST_TEXT) break;
      this.drop(id);
    }
    return kept;
  }

  /** Lets go of all. */
  clear(): void {
    this.byId.clear();
    this.text = 0;
  }

  private drop(id: string): void {
    this.text -= this.byId.get(id)?.input.text.length ?? 0;
    this.byId.delete(id);
  }
}
