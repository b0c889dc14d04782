package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.model.Article;
import lectern.model.Bank;
import lectern.model.Header;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.QuestionType;
import lectern.quiz.Planned;
import lectern.study.Draw;
import lectern.study.Filter;
import lectern.survey.Coverage;
import lectern.survey.Disclosure;
import lectern.survey.Guesser;
import lectern.text.NormalizedText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bank that Lectern comes with, held to what the check asks of every bank, and to what a good one has. */
@Tag("once")
class OwnBankTest {
    private static final Bank BANK = read();

    /** The 99 % quantile of chi-square with 3 degrees of freedom. */
    private static final double CHI_SQUARE_3 = 11.34;

    private static BankSource source() throws IOException {
        return FolderSource.of(Path.of("questions"));
    }

    private static Bank read() {
        try {
            return ((ReadBank.Verified) BankReader.read(source())).bank();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void its_lock_says_where_its_citations_stand_now() throws IOException {
        assertThat(source().bankFile(BankSource.LOCK_FILE))
                .as("`lectern check --lock` brings it up to date")
                .asString()
                .isEqualTo(Locking.of(source()).text());
    }

    @Test
    void it_is_large_enough_on_each_article_and_across_them() {
        assertThat(BANK.questions()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(BANK.articles())
                .allSatisfy(article -> assertThat(BANK.questions())
                        .filteredOn(question -> question.articles().equals(List.of(article)))
                        .hasSizeGreaterThanOrEqualTo(25));
        assertThat(BANK.questions())
                .filteredOn(question -> question.id().value().startsWith("cross-"))
                .hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void it_has_every_type_and_level_in_number() {
        Map<QuestionType, Long> types = new EnumMap<>(QuestionType.class);
        BANK.questions().forEach(question -> types.merge(question.type(), 1L, Long::sum));
        assertThat(types).hasSize(QuestionType.values().length);
        assertThat(types.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(6));
        for (int level = Header.LOWEST_LEVEL; level <= Header.HIGHEST_LEVEL; level++) {
            int wanted = level;
            assertThat(BANK.questions())
                    .filteredOn(question -> question.header().level() == wanted)
                    .as("level %d", level)
                    .hasSizeGreaterThanOrEqualTo(25);
        }
    }

    @Test
    void every_question_teaches_and_those_that_ask_more_than_recall_can_help() {
        assertThat(BANK.questions()).allSatisfy(question -> {
            assertThat(question.header().why()).as(question.id().value()).isNotEmpty();
            assertThat(question.header().level() == 1
                            || !question.header().hint().isEmpty())
                    .as(question.id().value())
                    .isTrue();
        });
    }

    @Test
    void its_tags_are_those_that_the_bank_explains() throws IOException {
        String head = Files.readString(Path.of("questions/bank.yaml"));
        Matcher explained = Pattern.compile("(?m)^# {3}([a-z]+) {2,}\\S").matcher(head);
        Set<String> known = new HashSet<>();
        while (explained.find()) {
            known.add(explained.group(1));
        }
        assertThat(BANK.questions())
                .allSatisfy(question -> assertThat(question.header().tags())
                        .as(question.id().value())
                        .hasSizeBetween(1, 3)
                        .isSubsetOf(known));
    }

    private record Fact(String article, String what, String quote) {}

    static Stream<Fact> facts() throws IOException {
        try (Stream<String> lines =
                Files.lines(Path.of("src/test/resources/lectern/bank/facts.tsv"), StandardCharsets.UTF_8)) {
            return lines
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .map(parts -> new Fact(parts.get(0), parts.get(2), parts.get(3)))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void every_fact_of_the_articles_is_cited_whole(Fact fact) {
        Article article = BANK.articles().stream()
                .filter(each -> each.id().value().equals(fact.article()))
                .findFirst()
                .orElseThrow();
        NormalizedText text = NormalizedText.of(article.text());
        String quote = NormalizedText.of(fact.quote()).text();
        int at = text.text().indexOf(quote);
        assertThat(at)
                .as("%s holds the quote of: %s", fact.article(), fact.what())
                .isNotNegative();
        int start = text.rawStart(at);
        int end = text.rawEnd(at + quote.length() - 1);
        assertThat(BANK.questions())
                .as(fact.what())
                .anySatisfy(question -> assertThat(question.header().passages())
                        .anySatisfy(passage ->
                                assertThat(cites(passage, article, start, end)).isTrue()));
    }

    private static boolean cites(Passage passage, Article article, int start, int end) {
        return passage.article().equals(article)
                && passage.fragments().stream().anyMatch(range -> range.start() <= start && range.end() >= end);
    }

    @Test
    void no_sentence_is_left_uncited() {
        assertThat(Coverage.of(BANK).articles())
                .allSatisfy(each -> assertThat(each.uncited()).isEmpty());
    }

    @Test
    void no_cue_helps_a_guesser() {
        assertThat(Guesser.of(BANK).scores()).allSatisfy(score -> {
            assertThat(score.beatsChance()).as(score.cue()).isFalse();
            if (score.items() >= 20) {
                assertThat((double) score.hits() / score.items())
                        .as(score.cue())
                        .isLessThanOrEqualTo(1.4 * score.chance());
            }
        });
    }

    @Test
    void about_half_of_its_statements_are_false() {
        List<Question.TrueFalse> statements = BANK.questions().stream()
                .filter(Question.TrueFalse.class::isInstance)
                .map(Question.TrueFalse.class::cast)
                .toList();
        long right = statements.stream().filter(Question.TrueFalse::answer).count();
        assertThat((double) right / statements.size()).isBetween(0.4, 0.6);
    }

    /** Of four options each is the key as often as another: 200 seeds, each question counted once a seed. */
    @Test
    void keys_stand_in_every_position_alike() {
        List<Question> choices = BANK.questions().stream()
                .filter(question -> question instanceof Question.SingleChoice choice
                        && choice.options().size() == 4)
                .toList();
        int significant = 0;
        long[] overall = new long[4];
        for (long seed = 1; seed <= 200; seed++) {
            long[] counts = new long[4];
            for (Planned planned : Draw.inOrder(BANK, choices, seed).plan()) {
                counts[planned.order().indexOf(0)]++;
            }
            for (int i = 0; i < 4; i++) {
                overall[i] += counts[i];
            }
            significant += chiSquare(counts) > CHI_SQUARE_3 ? 1 : 0;
        }
        assertThat(chiSquare(overall)).isLessThan(CHI_SQUARE_3);
        // 2 of 200 are expected at 1 %; 8 or more come up once in a thousand times.
        assertThat(significant).isLessThan(8);
    }

    private static double chiSquare(long[] counts) {
        double expected = java.util.Arrays.stream(counts).sum() / (double) counts.length;
        return java.util.Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    @Test
    void no_question_answers_another_of_the_same_twenty() {
        for (long seed = 1; seed <= 50; seed++) {
            List<Disclosure> drawn = Draw.from(BANK, Filter.ALL).quiz(20, seed).orElseThrow().plan().stream()
                    .map(planned -> Disclosure.of(planned.question()))
                    .toList();
            List<String> enemies = new ArrayList<>();
            for (Disclosure teller : drawn) {
                for (Disclosure asking : drawn) {
                    if (teller != asking && teller.answering(asking).isPresent()) {
                        enemies.add(teller.question().id() + " answers "
                                + asking.question().id());
                    }
                }
            }
            assertThat(enemies).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void its_ids_begin_with_what_they_are_about() {
        Set<String> handles =
                BANK.articles().stream().map(article -> article.id().value()).collect(Collectors.toSet());
        handles.add("cross");
        assertThat(BANK.questions())
                .allSatisfy(question -> assertThat(question.id().value().replaceFirst("-.*", ""))
                        .isIn(handles));
    }
}
