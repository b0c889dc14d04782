package lectern.draft;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes ids of names: small letters, digits and hyphens. */
public final class Slug {
    private static final int LONGEST = 40;

    /** A word, and not the digits of a hash. */
    private static final Pattern WORD = Pattern.compile("(?=[a-z]*[g-z])[a-z]{3,}");

    private static final int WORDS_OF_TITLE = 3;

    private Slug() {}

    /** The name as an id; empty if nothing of it can stand in one. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
        return trimmed(slug.substring(0, Math.min(LONGEST, slug.length())));
    }

    /** A handle from the file's name if that has words, else from the title; none of those that are taken. */
    static String handle(String fileName, String title, List<String> taken) {
        int dot = fileName.lastIndexOf('.');
        String slug = of(dot > 0 ? fileName.substring(0, dot) : fileName);
        if (!WORD.matcher(slug).find() && !title.isEmpty()) {
            String words = WORD.matcher(of(title))
                    .results()
                    .limit(WORDS_OF_TITLE)
                    .map(word -> word.group())
                    .collect(java.util.stream.Collectors.joining("-"));
            slug = words.isEmpty() ? slug : words;
        }
        // In a citation these two are keys.
        boolean free = !slug.isEmpty() && !slug.equals("before") && !slug.equals("after");
        String handle = free ? slug : trimmed("article-" + slug);
        String unique = handle;
        for (int i = 2; taken.contains(unique); i++) {
            unique = handle + "-" + i;
        }
        return unique;
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }
}
