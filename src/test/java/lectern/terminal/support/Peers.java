package lectern.terminal.support;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lectern.terminal.support.ColdStarts.Subject;

/** Other quiz programs, as far as they are installed, each with banks in its own form that ask the same. */
final class Peers {
    private static final List<String> WORDS =
            List.of("amber", "basalt", "cedar", "delta", "ember", "fjord", "grove", "haven");
    private static final List<Peer> ALL = List.of(
            new Peer("quiz", new Pairs(), "quiz -i FILE question answer", "Question number "),
            new Peer("hascard", new Cards(), "hascard run FILE", "Question number "),
            // It takes a file for one of the current folder.
            new Peer("quizam", new Choices(), "quizam run NAME", "Question number "),
            // To its menu: the first question is an Enter away.
            new Peer("exam-terminal", new Selections(), "exam-terminal -e FILE", "Begin Exam"));

    private Peers() {}

    /**
     * A program.
     *
     * @param command for the shell, in which FILE stands for the bank and NAME for its name in the current folder
     * @param shows what it shows when it asks
     */
    private record Peer(String program, Form form, String command, String shows) {}

    /** A form of banks. */
    private interface Form {
        /** The largest that is opened within the time that a start is waited for. */
        default int largest() {
            return Integer.MAX_VALUE;
        }

        /** How the files' names end. */
        default String ending() {
            return ".txt";
        }

        /** What comes before the questions. */
        default String head() {
            return "";
        }

        /**
         * A question.
         *
         * @param options to choose from
         * @param key the index of the right one
         */
        String question(String asks, List<String> options, int key);
    }

    /** What can be started with as many questions. */
    static List<Subject> of(Path work, int size) throws IOException {
        List<Subject> subjects = new ArrayList<>();
        for (Peer peer : ALL) {
            Optional<Path> program = installed(peer.program());
            if (program.isPresent() && size <= peer.form().largest()) {
                Path bank =
                        work.resolve(peer.program() + "-" + size + peer.form().ending());
                write(bank, peer.form(), size);
                String command = peer.command()
                        .replaceFirst(peer.program(), program.get().toString())
                        .replace(
                                "FILE",
                                peer.form() instanceof Pairs ? index(bank).toString() : bank.toString())
                        .replace("NAME", bank.getFileName().toString());
                subjects.add(new Subject(
                        peer.program() + ", " + size + " questions",
                        List.of("/bin/sh", "-c", "cd '" + work + "' && exec " + command),
                        peer.shows()));
            }
        }
        return subjects;
    }

    private static Optional<Path> installed(String program) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator, -1)), Stream.of("/usr/games"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void write(Path bank, Form form, int size) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(bank)) {
            out.write(form.head());
            for (int i = 1; i <= size; i++) {
                List<String> options = new ArrayList<>(WORDS);
                Collections.rotate(options, -i);
                out.write(form.question(
                        "Question number " + i + " of " + size + ": which word?", options.subList(0, 4), i % 4));
            }
        }
    }

    /** BSD quiz is told by an index of which categories a file consists. */
    private static Path index(Path bank) throws IOException {
        return Files.writeString(bank.resolveSibling(bank.getFileName() + ".index"), bank + ":question:answer\n");
    }

    private static String lines(List<String> options, int key, String right, String wrong) {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, options.size())
                .forEach(i -> lines.append((i == key ? right : wrong).formatted(options.get(i))));
        return lines.toString();
    }

    /** BSD quiz: a question and its answer a line, and a colon between. */
    private static final class Pairs implements Form {
        @Override
        public String question(String asks, List<String> options, int key) {
            return asks.replace(':', ',') + ":" + options.get(key) + "\n";
        }
    }

    /** hascard: cards between lines of hyphens. */
    private static final class Cards implements Form {
        @Override
        public String question(String asks, List<String> options, int key) {
            return "# " + asks + "\n" + lines(options, key, "* %s\n", "- %s\n") + "\n---\n\n";
        }
    }

    /** quizam: YAML with the answer apart. */
    private static final class Choices implements Form {
        @Override
        public String ending() {
            return ".yaml";
        }

        @Override
        public String head() {
            return "name: Cold starts\nauthor: Nobody\nquiz:\n";
        }

        @Override
        public String question(String asks, List<String> options, int key) {
            return "  - type: select\n    question: \"" + asks + "\"\n    choices:\n"
                    + lines(options, key, "      - \"%s\"\n", "      - \"%s\"\n") + "    answer: \"" + options.get(key)
                    + "\"\n";
        }
    }

    /** exam-terminal: YAML with the key marked. */
    private static final class Selections implements Form {
        @Override
        public String ending() {
            return ".yaml";
        }

        @Override
        public int largest() {
            return 10_000;
        }

        @Override
        public String head() {
            return """
                    exam:
                      exam_title: "Cold starts"
                      exam_description: "Cold starts"
                      exam_author: "Nobody"
                      exam_edit_date: "1/1/2026"
                      exam_allowed_time: 60
                      exam_allowed_time_units: "minutes"
                      exam_passing_score: 70
                    questions:
                    """;
        }

        @Override
        public String question(String asks, List<String> options, int key) {
            return "  - question: \"" + asks + "\"\n    question_time: 0\n    selection:\n"
                    + lines(options, key, "      - \"%s\": true\n", "      - \"%s\"\n");
        }
    }
}
