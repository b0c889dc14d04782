package lectern.dist;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A Debian package: an ar archive of its version, what dpkg has to know, and the files.
 *
 * @param scripts what dpkg runs, by name, such as postinst
 */
record Deb(String version, String architecture, List<Member> files, Map<String, String> scripts, Instant time) {
    private static final int KIB = 1024;

    void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("!<arch>\n".getBytes(StandardCharsets.US_ASCII));
            member(out, "debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII));
            member(out, "control.tar.gz", new Tar(control(), time).gzipped());
            member(out, "data.tar.gz", new Tar(files, time).gzipped());
        }
    }

    private List<Member> control() {
        StringBuilder sums = new StringBuilder();
        long size = 0;
        for (Member each : Member.withFolders(files)) {
            if (each.kind() == Member.Kind.FILE) {
                byte[] bytes = each.read();
                size += (bytes.length + KIB - 1) / KIB;
                sums.append(md5(bytes)).append("  ").append(each.name()).append('\n');
            } else {
                size++;
            }
        }
        List<Member> members = new ArrayList<>();
        members.add(Member.text("control", Member.FILE, """
                Package: lectern
                Version: %s
                Architecture: %s
                Maintainer: Lectern <lectern@localhost>
                Installed-Size: %d
                Depends: libc6 (>= 2.34), libgcc-s1, libstdc++6, zlib1g
                Section: education
                Priority: optional
                Description: quiz in the terminal that takes every answer back to its passage
                 Questions are kept beside the articles they are drawn from, and each cites the
                 words that settle it. Lectern asks them in a quiz, an exam, or by spaced
                 repetition. It brings a Java runtime of its own.
                """.formatted(version, architecture, size)));
        members.add(Member.text("md5sums", Member.FILE, sums.toString()));
        scripts.forEach((name, script) -> members.add(Member.text(name, Member.PROGRAM, script)));
        return members;
    }

    private static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has MD5", e);
        }
    }

    private void member(OutputStream out, String name, byte[] bytes) throws IOException {
        String header =
                "%-16s%-12d%-6d%-6d%-8s%-10d`\n".formatted(name, time.getEpochSecond(), 0, 0, "100644", bytes.length);
        out.write(header.getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        if (bytes.length % 2 == 1) {
            out.write('\n');
        }
    }
}
