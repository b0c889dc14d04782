package lectern.dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A member of an archive.
 *
 * @param name its path, without a slash at the beginning; a folder's ends in one
 * @param mode the permissions, such as 0755
 * @param bytes what is in it; of a link, where it leads
 */
record Member(String name, int mode, Kind kind, Bytes bytes) {
    static final int FILE = 0644;
    static final int PROGRAM = 0755;

    enum Kind {
        FILE,
        FOLDER,
        LINK
    }

    /** Reads the bytes each time that they are needed: a runtime is large. */
    interface Bytes {
        byte[] read() throws IOException;
    }

    static Member text(String name, int mode, String text) {
        return new Member(name, mode, Kind.FILE, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file with a text compressed by gzip, the same bytes at any time. */
    static Member gzipped(String name, String text) {
        return new Member(name, FILE, Kind.FILE, () -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
                zipped.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        });
    }

    static Member file(String name, int mode, Path file) {
        return new Member(name, mode, Kind.FILE, () -> Files.readAllBytes(file));
    }

    static Member link(String name, String target) {
        return new Member(name, 0777, Kind.LINK, () -> target.getBytes(StandardCharsets.UTF_8));
    }

    /** All files of a folder, sorted; those that can be executed stay so, and what is not in order is made so. */
    static List<Member> all(String under, Path folder) throws IOException {
        List<Member> members = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = under + folder.relativize(file).toString().replace('\\', '/');
                members.add(file(name, Files.isExecutable(file) ? PROGRAM : FILE, file));
            }
        }
        return members;
    }

    /** The members in the order of their names, each after the folders in which it lies. */
    static List<Member> withFolders(List<Member> members) {
        SortedMap<String, Member> all = new TreeMap<>();
        for (Member member : members) {
            for (int slash = member.name.indexOf('/'); slash >= 0; slash = member.name.indexOf('/', slash + 1)) {
                String folder = member.name.substring(0, slash + 1);
                all.put(folder, new Member(folder, PROGRAM, Kind.FOLDER, () -> new byte[0]));
            }
            all.put(member.name, member);
        }
        return List.copyOf(all.values());
    }

    byte[] read() {
        try {
            return bytes.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
