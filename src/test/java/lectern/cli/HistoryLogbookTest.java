package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import lectern.front.plain.SmallBank;
import lectern.view.KnownSentences;
import lectern.view.Recall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryLogbookTest {
    @TempDir
    Path folder;

    private HistoryLogbook book() {
        return new HistoryLogbook(
                SmallBank.BANK,
                Ran.in(folder).around(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
    }

    /** Waits until what is done in the background is done. */
    static void await(HistoryLogbook book) throws InterruptedException {
        Instant hanging = Instant.now().plusSeconds(30);
        while (book.isOpening()) {
            assertThat(Instant.now()).as("the history is still being opened").isBefore(hanging);
            Thread.sleep(1);
        }
    }

    @Test
    void what_is_known_is_looked_for_once_the_book_is_open_and_whenever_it_is_wanted() throws Exception {
        Ran.in(folder).typing("t").runs("quiz", "--type", "boolean");
        try (HistoryLogbook book = book()) {
            book.wantSentences();
            assertThat(book.isOpening()).as("read before the first screen").isFalse();
            assertThat(book.sentences()).isEqualTo(KnownSentences.NONE);

            book.open();
            await(book);

            KnownSentences first = book.sentences();
            assertThat(first.sentences())
                    .extracting(each -> Recall.of(each.mastery()))
                    .contains(Recall.NOT_ASKED);
            Ran.in(folder).typing("Miller").runs("quiz", "--type", "short");
            book.wantSentences();
            await(book);
            assertThat(book.sentences()).isNotEqualTo(first);
        }
    }

    @Test
    void nobody_reads_it_unasked() throws Exception {
        Ran.in(folder).typing("t").runs("quiz", "--type", "boolean");
        try (HistoryLogbook book = book()) {
            book.open();
            await(book);
            assertThat(book.sentences()).isEqualTo(KnownSentences.NONE);
        }
    }

    @Test
    void before_anything_was_answered_every_cited_sentence_is_one_not_asked_yet() throws Exception {
        try (HistoryLogbook book = book()) {
            book.wantSentences();
            book.open();
            await(book);
            assertThat(book.sentences().sentences())
                    .isNotEmpty()
                    .extracting(each -> Recall.of(each.mastery()))
                    .containsOnly(Recall.NOT_ASKED);
        }
    }

    @Test
    void of_a_history_that_cannot_be_read_nothing_is_told() throws Exception {
        Path data = folder.resolve("home/.local/share/lectern");
        Files.deleteIfExists(data.resolve("history.db"));
        Files.createDirectories(data.resolve("history.db"));
        try (HistoryLogbook book = book()) {
            book.wantSentences();
            book.open();
            await(book);
            assertThat(book.sentences()).isEqualTo(KnownSentences.NONE);
        }
    }
}
