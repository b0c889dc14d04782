package lectern.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.bank.finding.Shown;

/**
 * What in an article's file looks like no part of the article: links to other articles, buttons, names of images.
 *
 * @param suspects each once, in the file's order
 * @param content the lines that are left, without the white space at their ends
 */
record Boilerplate(List<Suspect> suspects, List<String> content) {
    /** In the first third of a file nothing ends the article yet. */
    private static final int FIRST_PART = 3;

    /** Longer lines are text, whatever they begin with. */
    private static final int LONGEST = 60;

    /** What ends an article: after it come other ones. */
    private static final Pattern END = Pattern.compile(
            "(?:read (?:more|also|next)|check also|see also|also read|related(?: \\w+)?|more (?:from|on|news)|recommended"
                    + "|you may also like|most (?:read|popular)|trending|latest news|comments?)\\b.{0,20}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ALONE = Pattern.compile(
            "(?:share|advertisement|breaking news|subscribe|sign up|log in|follow us|print|e-?mail|tweet|like us|click"
                    + "|copyright|©|all rights reserved|image|photo|picture|tags?|https?://|www\\.)(?!\\p{L}).*",
            Pattern.CASE_INSENSITIVE);

    /** Tried at a name's beginning or behind the name before, not at each of its letters. */
    private static final Pattern IMAGE = Pattern.compile(
            "(?:\\G|(?<![\\p{L}\\p{N}_-]))[\\p{L}\\p{N}_-]++\\.(?:jpe?g|png|gif|webp)", Pattern.CASE_INSENSITIVE);

    Boilerplate {
        suspects = List.copyOf(suspects);
        content = List.copyOf(content);
    }

    /**
     * An entry of {@code skip} to be confirmed.
     *
     * @param kind {@code from}, {@code line} or {@code text}
     */
    record Suspect(String kind, String words) {}

    static Boilerplate in(String article) {
        List<String> lines = article.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        Map<String, Integer> times = new HashMap<>();
        lines.forEach(line -> times.merge(line, 1, Integer::sum));
        Set<Suspect> suspects = new LinkedHashSet<>();
        List<String> content = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean brief = line.length() <= LONGEST && line.chars().noneMatch(Shown::steers);
            if (brief && END.matcher(line).matches()) {
                boolean ends = i * FIRST_PART >= lines.size() && lines.indexOf(first(lines, line)) == i;
                suspects.add(new Suspect(ends ? "from" : "line", line));
                if (ends) {
                    break;
                }
            } else if (brief && (ALONE.matcher(line).matches() || times.getOrDefault(line, 1) > 1 || isSign(line))) {
                suspects.add(new Suspect("line", line));
            } else {
                Matcher image = IMAGE.matcher(line);
                boolean clean = true;
                while (image.find()) {
                    clean = false;
                    suspects.add(new Suspect("text", image.group()));
                }
                if (clean) {
                    content.add(line);
                }
            }
        }
        return new Boilerplate(List.copyOf(suspects), content);
    }

    /** The first line that starts so, as {@code from} would take it. */
    private static String first(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).findFirst().orElse(start);
    }

    /** Whether the line is a date or a button rather than words: it has hardly a letter. */
    private static boolean isSign(String line) {
        return line.codePoints().filter(Character::isLetter).count() < 3;
    }
}
