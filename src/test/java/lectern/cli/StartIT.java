package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How long the built program takes to start, and its class archive where it does not fit. */
@Timeout(600)
class StartIT {
    private static final Path HOME = Path.of(System.getProperty("lectern.home", "target/lectern"));
    private static final String JDK = System.getProperty("java.home");
    /** Twice the goal, see src/bench/README.md: without the archive it takes ten and more. */
    private static final double MOST_HELLOS = 8;

    private static final int RUNS = 20;
    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    private List<String> hello = List.of();

    @BeforeEach
    void compile() throws IOException {
        Path source = Files.writeString(
                folder.resolve("Hello.java"),
                "class Hello { public static void main(String[] args) { System.out.println(\"Hello\"); } }");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", folder.toString(), source.toString()))
                .isZero();
        hello = List.of(
                JDK + "/bin/java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", folder.toString(), "Hello");
    }

    @Test
    void checking_the_bank_takes_few_hellos() throws Exception {
        List<Long> hellos = new ArrayList<>();
        List<Long> checks = new ArrayList<>();
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least > MOST_HELLOS; round++) {
            for (int i = 0; i < RUNS; i++) {
                hellos.add(nanos(hello));
                checks.add(nanos(check(HOME)));
            }
            Collections.sort(hellos);
            Collections.sort(checks);
            double quickest = (double) checks.get(0) / hellos.get(0);
            double medians = median(checks) / median(hellos);
            least = Math.min(least, Math.min(quickest, medians));
            System.out.printf(
                    Locale.ROOT,
                    "%d runs: hello %.0f ms, check %.0f ms, ratio %.2f; medians %.0f ms, %.0f ms, %.2f%n",
                    hellos.size(),
                    hellos.get(0) / 1e6,
                    checks.get(0) / 1e6,
                    quickest,
                    median(hellos) / 1e6,
                    median(checks) / 1e6,
                    medians);
        }
        assertThat(least).as("a check in hello worlds").isLessThanOrEqualTo(MOST_HELLOS);
    }

    private static double median(List<Long> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private static List<String> check(Path home) {
        return List.of(home.resolve("bin/lectern").toAbsolutePath().toString(), "check");
    }

    private long nanos(List<String> command) throws Exception {
        long start = System.nanoTime();
        Process process = builder(command).start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return System.nanoTime() - start;
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", JDK);
        builder.environment().put("LECTERN_HOME", folder.resolve("home").toString());
        return builder;
    }

    private String said(List<String> command) throws Exception {
        Process process = builder(command).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void the_build_makes_an_archive_and_the_launcher_uses_it() throws Exception {
        assertThat(HOME.resolve("lectern.jsa")).isNotEmptyFile();
        // A java that tells where its classes come from.
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(
                java,
                "#!/bin/sh\nfor option; do shift; case $option in -Xlog:disable) ;; *) set -- \"$@\" \"$option\";; esac; done\n"
                        + "exec '" + JDK + "/bin/java' -Xlog:class+load \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.copy(Path.of(JDK, "release"), folder.resolve("jdk/release"));
        ProcessBuilder builder = builder(check(HOME));
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        Process process = builder.start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("lectern.cli.CheckCommand source: shared objects file");
    }

    @Test
    void an_archive_that_does_not_fit_is_not_missed_and_not_mentioned() throws Exception {
        // No folder: nothing is made in the background that would still be at it when this test is over.
        Files.writeString(Files.createDirectories(folder.resolve("home")).resolve("cache"), "");
        String expected = said(check(HOME));
        Path copy = ProgramFolder.without("lectern.jsa", HOME, folder.resolve("copy"));
        makeExecutable(copy);
        assertThat(said(check(copy))).as("no archive").isEqualTo(expected);
        Path archive = copy.resolve("lectern.jsa");
        Files.copy(HOME.resolve("lectern.jsa"), archive, StandardCopyOption.REPLACE_EXISTING);
        assertThat(said(check(copy))).as("of another folder").isEqualTo(expected);
        Files.setLastModifiedTime(copy.resolve("lectern.jar"), FileTime.fromMillis(0));
        assertThat(said(check(copy))).as("of another jar").isEqualTo(expected);
        Files.delete(archive);
        Files.writeString(archive, "no archive at all");
        assertThat(said(check(copy))).as("no archive by its content").isEqualTo(expected);
        Files.write(archive, new byte[0]);
        assertThat(said(check(copy))).as("an empty file").isEqualTo(expected);
    }

    private static void makeExecutable(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("bin"))) {
            files.forEach(file -> assertThat(file.toFile().setExecutable(true)).isTrue());
        }
    }
}
