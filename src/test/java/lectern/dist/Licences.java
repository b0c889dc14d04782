package lectern.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The licences of the libraries that are shipped.
 *
 * @param texts the folder of the texts, and of the list that tells which is of which library
 * @param libraries the folder of the jars
 */
record Licences(Path texts, Path libraries) {
    /** A table of the jars, each general text once, and what the jars say themselves. */
    List<Member> members(String under) throws IOException {
        Map<String, String> known = new HashMap<>();
        for (String line : Files.readAllLines(texts.resolve("LIST"))) {
            if (!line.startsWith("#")) {
                known.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
            }
        }
        List<Member> members = new ArrayList<>();
        StringBuilder table = new StringBuilder("Libraries that come with Lectern: name, version, licence.\n\n");
        try (Stream<Path> jars = Files.list(libraries)) {
            for (Path jar : jars.sorted().toList()) {
                String file = jar.getFileName().toString();
                int dash = file.lastIndexOf('-');
                String name = file.substring(0, dash);
                String licence = known.get(name);
                if (licence == null) {
                    throw new IllegalStateException(file + ": name its licence in " + texts.resolve("LIST"));
                }
                table.append(name)
                        .append(' ')
                        .append(file, dash + 1, file.length() - 4)
                        .append(' ');
                table.append(licence).append('\n');
                members.addAll(own(jar, under + name + "/"));
            }
        }
        members.add(Member.text(under + "LIBRARIES", Member.FILE, table.toString()));
        try (Stream<Path> all = Files.list(texts)) {
            for (Path text : new TreeSet<>(all.toList())) {
                if (!text.endsWith("LIST")) {
                    members.add(Member.file(under + text.getFileName(), Member.FILE, text));
                }
            }
        }
        return members;
    }

    private static List<Member> own(Path jar, String under) throws IOException {
        List<Member> members = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (ZipEntry entry : file.stream().filter(Licences::isLegal).toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    byte[] bytes = in.readAllBytes();
                    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                    members.add(new Member(under + name, Member.FILE, Member.Kind.FILE, bytes::clone));
                }
            }
        }
        return members;
    }

    private static boolean isLegal(ZipEntry entry) {
        return !entry.isDirectory() && entry.getName().matches("META-INF/.*(LICENSE|NOTICE)[^/]*");
    }
}
