package lectern.bank.lock;

import lectern.anchor.Remembered;

/**
 * A citation and where it was found.
 *
 * @param question the id of its question
 * @param ordinal its number among the question's citations, from 1
 * @param article the article's handle
 * @param quote the digest of the quote as it is written
 * @param start where it was found, in code points of the raw article from 0
 * @param end where that ends, exclusive
 * @param around what stood around it
 */
public record Locked(
        String question, int ordinal, String article, String quote, int start, int end, Remembered around) {}
