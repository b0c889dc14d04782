package lectern.statistics;

import lectern.model.ArticleId;

/**
 * How much is known of a sentence that questions cite.
 *
 * @param line of the article's file that the sentence starts in, from 1
 * @param start in code points of the raw article from 0
 * @param end in code points, exclusive
 * @param mastery of the questions that cite it, its name being the sentence in one line
 */
public record SentenceMastery(ArticleId article, int line, int start, int end, Mastery mastery) {}
