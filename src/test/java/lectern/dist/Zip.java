package lectern.dist;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A zip archive that keeps which files can be executed. All is of one time. */
record Zip(List<Member> members, Instant time) {
    void write(Path file) throws IOException {
        Files.deleteIfExists(file);
        Map<String, String> how = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), how)) {
            for (Member member : Member.withFolders(members)) {
                Path path = zip.getPath(member.name());
                if (member.kind() == Member.Kind.FOLDER) {
                    Files.createDirectory(path);
                } else {
                    Files.write(path, member.read());
                }
                Files.setPosixFilePermissions(
                        path,
                        PosixFilePermissions.fromString(member.mode() == Member.FILE ? "rw-r--r--" : "rwxr-xr-x"));
                FileTime at = FileTime.from(time);
                Files.setAttribute(path, "lastModifiedTime", at);
                Files.setAttribute(path, "lastAccessTime", at);
                Files.setAttribute(path, "creationTime", at);
            }
        }
    }
}
