package lectern.dist;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lectern.cli.ShippedTexts;

/** The packages of a release: tar.gz, zip and, on Linux, deb. */
final class Packages {
    private final Path project;
    private final Path program;
    private final Path out;
    private final String version;
    private final Instant time;

    private Packages(Path project, Path program, Path out, String version, Instant time) {
        this.project = project;
        this.program = program;
        this.out = out;
        this.version = version;
        this.time = time;
    }

    /** Takes the project, the built program, the folder for the packages, the version, and the time of all files. */
    public static void main(String[] args) throws IOException {
        new Packages(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), args[3], Instant.parse(args[4])).make();
    }

    private void make() throws IOException {
        Files.createDirectories(out);
        String name = "lectern-" + version;
        List<Member> members = new ArrayList<>(programFiles(name + "/"));
        members.addAll(documents(name + "/"));
        members.addAll(new Licences(project.resolve("src/dist/licences"), program.resolve("lib"))
                .members(name + "/LICENSES/"));
        ShippedTexts.manPages()
                .forEach((page, text) -> members.add(Member.text(name + "/man/man1/" + page, Member.FILE, text)));
        for (String shell : List.of("bash", "zsh", "fish")) {
            members.add(
                    Member.text(name + "/completions/lectern." + shell, Member.FILE, ShippedTexts.completion(shell)));
        }
        try (OutputStream file = Files.newOutputStream(out.resolve(name + ".tar.gz"))) {
            new Tar(members, time).writeGzipped(file);
        }
        new Zip(members, time).write(out.resolve(name + ".zip"));
        if (System.getProperty("os.name", "").equals("Linux")) {
            debian();
        }
    }

    /** All but the archive of classes, which fits one JVM alone and has no two times the same bytes. */
    private List<Member> programFiles(String under) throws IOException {
        return Member.all(under, program).stream()
                .filter(member -> !member.name().endsWith("/lectern.jsa"))
                .map(member -> member.name().endsWith("/lectern.of") ? withoutFolder(member) : member)
                .map(member -> member.name().contains("/bin/")
                        ? member
                        : new Member(member.name(), Member.FILE, member.kind(), member.bytes()))
                .toList();
    }

    /** What tells of the archive tells also where this program lies, which is nobody's business. */
    private Member withoutFolder(Member of) {
        return new Member(of.name(), of.mode(), of.kind(), () -> {
            String told = new String(of.bytes().read(), StandardCharsets.UTF_8);
            String folder = program.toAbsolutePath() + "\n";
            if (!told.endsWith(folder)) {
                throw new IOException("no folder at the end of " + told);
            }
            return told.substring(0, told.length() - folder.length()).getBytes(StandardCharsets.UTF_8);
        });
    }

    private List<Member> documents(String under) {
        return List.of(
                Member.file(under + "README.md", Member.FILE, project.resolve("README.md")),
                Member.file(under + "CHANGELOG.md", Member.FILE, project.resolve("CHANGELOG.md")),
                Member.file(under + "sbom.json", Member.FILE, out.resolve("lectern-" + version + "-sbom.json")));
    }

    private void debian() throws IOException {
        Path runtime = Files.createTempDirectory(out, "runtime").resolve("java");
        OwnRuntime.link(program, runtime);
        String home = "usr/lib/lectern/";
        String documents = "usr/share/doc/lectern/";
        List<Member> files = new ArrayList<>();
        programFiles(home).stream()
                .filter(member -> !member.name().endsWith(".bat"))
                // Made when it is installed, for the runtime that is installed.
                .filter(member -> !member.name().endsWith("/lectern.of"))
                .forEach(files::add);
        files.addAll(Member.all(home + "runtime/", runtime));
        files.add(Member.link("usr/bin/lectern", "../lib/lectern/bin/lectern"));
        files.addAll(documents(documents));
        List<Member> licences = new Licences(project.resolve("src/dist/licences"), program.resolve("lib"))
                .members(documents + "licences/");
        files.addAll(licences);
        files.add(Member.text(documents + "copyright", Member.FILE, """
                The libraries in /usr/lib/lectern/lib and their licences are listed in licences/LIBRARIES
                in this folder; the legal notices of the Java runtime are in
                /usr/lib/lectern/runtime/legal.
                """));
        ShippedTexts.manPages()
                .forEach((page, text) -> files.add(Member.gzipped("usr/share/man/man1/" + page + ".gz", text)));
        files.add(Member.text(
                "usr/share/bash-completion/completions/lectern", Member.FILE, ShippedTexts.completion("bash")));
        files.add(Member.text("usr/share/zsh/vendor-completions/_lectern", Member.FILE, ShippedTexts.zshFunction()));
        files.add(Member.text(
                "usr/share/fish/vendor_completions.d/lectern.fish", Member.FILE, ShippedTexts.completion("fish")));
        Path scripts = project.resolve("src/dist/debian");
        new Deb(
                        version,
                        OwnRuntime.architecture(),
                        files,
                        Map.of(
                                "postinst", Files.readString(scripts.resolve("postinst")),
                                "prerm", Files.readString(scripts.resolve("prerm"))),
                        time)
                .write(out.resolve("lectern_" + version + "_" + OwnRuntime.architecture() + ".deb"));
        delete(runtime.resolveSibling(""));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
