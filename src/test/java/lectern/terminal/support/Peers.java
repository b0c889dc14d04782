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
import java.util.stream.Stream;
import lectern.terminal.support.ColdStarts.Subject;

/** Other quiz programs, as far as they are installed, each with banks in its own form that ask the same. */
final class Peers {
    private static final List<String> WORDS =
            List.of("amber", "basalt", "cedar", "delta", "ember", "fjord", "grove", "haven");
    private static final List<Peer> ALL = List.of(new BsdQuiz(), new Hascard(), new Quizam(), new ExamTerminal());

    private Peers() {}

    /** A program, and how its banks are written. */
    private interface Peer {
        String name();

        /** What its banks are called: it may want to know them by the ending. */
        String bank(int size);

        /** What the shell does first, in the bank's folder. */
        default String before(String bank) {
            return "";
        }

        /** What follows the program's name. */
        default String arguments(String bank) {
            return "run " + bank;
        }

        /** What it shows when it asks. */
        default String shows() {
            return "Question number ";
        }

        /** The largest bank that is opened within the time that a start is waited for. */
        default int largest() {
            return Integer.MAX_VALUE;
        }

        /** What comes before the questions. */
        default String head() {
            return "";
        }

        /**
         * A question.
         *
         * @param options to choose from
         * @param key the right one of them
         */
        String question(String asks, List<String> options, String key);
    }

    /** What can be started with as many questions. */
    static List<Subject> of(Path work, int size) throws IOException {
        List<Subject> subjects = new ArrayList<>();
        for (Peer peer : ALL) {
            Optional<Path> program = installed(peer.name());
            if (program.isPresent() && size <= peer.largest()) {
                String bank = peer.bank(size);
                write(work.resolve(bank), peer, size);
                String command = "cd '" + work + "' && " + peer.before(bank) + "exec '" + program.get() + "' "
                        + peer.arguments(bank);
                subjects.add(new Subject(
                        peer.name() + ", " + size + " questions", List.of("/bin/sh", "-c", command), peer.shows()));
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

    private static void write(Path bank, Peer peer, int size) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(bank)) {
            out.write(peer.head());
            for (int i = 1; i <= size; i++) {
                List<String> options = new ArrayList<>(WORDS);
                Collections.rotate(options, -i);
                options = options.subList(0, 4);
                out.write(peer.question(
                        "Question number " + i + " of " + size + ": which word?", options, options.get(i % 4)));
            }
        }
    }

    /** A line an option, the right one marked. */
    private static String lines(List<String> options, String key, String right, String wrong) {
        StringBuilder lines = new StringBuilder();
        options.forEach(option -> lines.append((option.equals(key) ? right : wrong).formatted(option)));
        return lines.toString();
    }

    /** A question and its answer a line, and a colon between. */
    private static final class BsdQuiz implements Peer {
        @Override
        public String name() {
            return "quiz";
        }

        @Override
        public String bank(int size) {
            return "quiz-" + size + ".txt";
        }

        /** It is told by an index what a file consists of. */
        @Override
        public String before(String bank) {
            return "echo $PWD/" + bank + ":question:answer > quiz.index && ";
        }

        @Override
        public String arguments(String bank) {
            return "-i quiz.index question answer";
        }

        @Override
        public String question(String asks, List<String> options, String key) {
            return asks.replace(':', ',') + ":" + key + "\n";
        }
    }

    /** Cards between lines of hyphens. */
    private static final class Hascard implements Peer {
        @Override
        public String name() {
            return "hascard";
        }

        @Override
        public String bank(int size) {
            return "hascard-" + size + ".txt";
        }

        @Override
        public String question(String asks, List<String> options, String key) {
            return "# " + asks + "\n" + lines(options, key, "* %s\n", "- %s\n") + "\n---\n\n";
        }
    }

    /** YAML with the answer apart. */
    private static final class Quizam implements Peer {
        @Override
        public String name() {
            return "quizam";
        }

        @Override
        public String bank(int size) {
            return "quizam-" + size + ".yaml";
        }

        @Override
        public String head() {
            return "name: Cold starts\nauthor: Nobody\nquiz:\n";
        }

        @Override
        public String question(String asks, List<String> options, String key) {
            return "  - type: select\n    question: \"" + asks + "\"\n    choices:\n"
                    + lines(options, key, "      - \"%s\"\n", "      - \"%s\"\n") + "    answer: \"" + key + "\"\n";
        }
    }

    /** YAML with the key marked; up to its menu, from which the first question is an Enter away. */
    private static final class ExamTerminal implements Peer {
        @Override
        public String name() {
            return "exam-terminal";
        }

        @Override
        public String bank(int size) {
            return "exam-terminal-" + size + ".yaml";
        }

        @Override
        public String arguments(String bank) {
            return "-e " + bank;
        }

        @Override
        public String shows() {
            return "Begin Exam";
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
        public String question(String asks, List<String> options, String key) {
            return "  - question: \"" + asks + "\"\n    question_time: 0\n    selection:\n"
                    + lines(options, key, "      - \"%s\": true\n", "      - \"%s\"\n");
        }
    }
}
