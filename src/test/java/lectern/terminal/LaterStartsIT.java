package lectern.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lectern.terminal.support.Pty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher on a Java for which the program folder has no class archive: it makes one in the user's cache. */
@Timeout(300)
class LaterStartsIT {
    private static final Path BUILT = Path.of(System.getProperty("lectern.home", "target/lectern"));

    @TempDir
    private Path folder;

    private Path java = Path.of(System.getProperty("java.home"));

    @BeforeEach
    void without_the_archive_of_the_build() throws IOException {
        try (Stream<Path> files = Files.walk(BUILT)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> !each.endsWith("lectern.jsa"))
                    .toList()) {
                Path copy = folder.resolve("program").resolve(BUILT.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                assertThat(copy.toFile().setExecutable(true)).isTrue();
            }
        }
    }

    /** Starts it; what it prints goes into a file, since the pipe is held until the maker, too, is done. */
    private Process start(String out, String... shell) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" 3>&1 > \"$OUT\" 2>&1", "sh"));
        command.addAll(List.of(shell));
        command.addAll(List.of(folder.resolve("program/bin/lectern").toString(), "--version"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("OUT", folder.resolve(out).toString());
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().put("LECTERN_HOME", folder.resolve("home").toString());
        return builder.start();
    }

    private String run(String out, String... shell) throws Exception {
        Process process = start(out, shell);
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return Files.readString(folder.resolve(out));
    }

    private List<Path> made() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("home/cache/start"))) {
            return files.sorted().toList();
        }
    }

    private void anArchiveIsMadeAndTheClassesComeFromIt() throws Exception {
        String first = run("first");

        assertThat(first).startsWith("Lectern ").hasLineCount(1);
        assertThat(made()).hasSize(2);
        String trace = run("second", "sh", "-x");
        assertThat(trace).contains(made().get(0).toString()).contains(first);
        String last = trace.lines()
                .filter(line -> line.startsWith("+ exec "))
                .findFirst()
                .orElseThrow();
        List<String> command = new ArrayList<>(List.of(last.split(" ")));
        command.subList(0, 2).clear();
        assertThat(command.remove("-Xlog:disable")).isTrue();
        Path log = folder.resolve("classes");
        command.add(1, "-Xlog:class+load:file=" + log);
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
        assertThat(Files.readString(log)).containsPattern("lectern\\.cli\\.Program source: shared objects file");
    }

    @Test
    void the_first_start_makes_an_archive_when_it_is_over_and_the_next_uses_it() throws Exception {
        anArchiveIsMadeAndTheClassesComeFromIt();
    }

    @Test
    void java_25_has_one_too() throws Exception {
        Path all = Path.of("/usr/lib/jvm");
        assumeThat(all).isDirectory();
        try (Stream<Path> homes = Files.list(all)) {
            List<Path> fitting = homes.filter(home -> versionOf(home).startsWith("JAVA_VERSION=\"25"))
                    .toList();
            assumeThat(fitting).isNotEmpty();
            java = fitting.get(0);
        }
        anArchiveIsMadeAndTheClassesComeFromIt();
    }

    private static String versionOf(Path home) {
        try {
            return Files.readAllLines(home.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void several_starts_at_once_make_one_archive() throws Exception {
        List<Process> starts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            starts.add(start("out" + i));
        }
        for (Process each : starts) {
            each.getInputStream().readAllBytes();
            assertThat(each.waitFor()).isZero();
        }
        // Only the pipe of the first was read while its process lived; the archive may be the work of another.
        while (made().stream().anyMatch(file -> file.toString().endsWith(".making"))) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(made()).hasSize(2);
    }

    @Test
    void other_jars_get_another_and_what_belongs_to_no_program_any_more_goes() throws Exception {
        run("first");
        String before = Files.readString(made().get(1));
        Path jars = folder.resolve("program/lectern.of");
        Files.writeString(jars, "other" + Files.readString(jars));
        Files.writeString(made().get(0).resolveSibling("gone"), "");
        Files.writeString(made().get(0).resolveSibling("gone.of"), "/no/program\n/no/java\n");

        run("second");

        assertThat(made()).hasSize(2);
        assertThat(Files.readString(made().get(1))).isNotEqualTo(before).contains("other");
    }

    /** What a damaged archive does, or may have done; SIGABRT is what a JVM ends itself by. */
    @Test
    void after_a_crash_of_the_jvm_the_archive_is_made_anew() throws Exception {
        run("first");
        assertThat(made()).hasSize(2);
        Map<String, String> environment = Map.of(
                "JAVA_HOME",
                java.toString(),
                "LECTERN_HOME",
                folder.resolve("home").toString());
        try (Pty pty = Pty.start(List.of(folder.resolve("program/bin/lectern").toString()), environment)) {
            pty.await("Practice").signal("ABRT", pty.javaPid());
            assertThat(pty.awaitExit()).isEqualTo(134);
        }
        assertThat(made()).noneMatch(file -> file.toString().endsWith(".of"));

        run("second");

        assertThat(made()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash"})
    void where_nothing_can_be_kept_it_starts_all_the_same(String shell) throws Exception {
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("home/cache"), "in its place");

        assertThat(run("first", shell)).startsWith("Lectern ").hasLineCount(1);
        assertThat(run("second", shell)).startsWith("Lectern ").hasLineCount(1);
    }
}
