package lectern.dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * A tar archive in the form of POSIX 1003.1-1988 (ustar): everything belongs to root and is of one time, so that the same
 * members are the same bytes.
 */
record Tar(List<Member> members, Instant time) {
    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 100;

    void writeGzipped(OutputStream out) throws IOException {
        try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
            for (Member member : Member.withFolders(members)) {
                write(member, zipped);
            }
            zipped.write(new byte[2 * BLOCK]);
        }
    }

    byte[] gzipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writeGzipped(bytes);
        return bytes.toByteArray();
    }

    private void write(Member member, OutputStream out) throws IOException {
        byte[] bytes = member.read();
        boolean link = member.kind() == Member.Kind.LINK;
        int size = link ? 0 : bytes.length;
        byte[] header = new byte[BLOCK];
        String name = member.name();
        String prefix = "";
        if (name.length() > LONGEST_NAME) {
            int slash = name.indexOf('/', name.length() - LONGEST_NAME - 1);
            prefix = name.substring(0, slash);
            name = name.substring(slash + 1);
        }
        put(header, 0, name);
        put(header, 100, octal(member.mode(), 7));
        put(header, 108, octal(0, 7));
        put(header, 116, octal(0, 7));
        put(header, 124, octal(size, 11));
        put(header, 136, octal(time.getEpochSecond(), 11));
        // The checksum counts its own field as blanks.
        put(header, 148, "        ");
        put(header, 156, link ? "2" : member.kind() == Member.Kind.FOLDER ? "5" : "0");
        if (link) {
            put(header, 157, new String(bytes, StandardCharsets.UTF_8));
        }
        put(header, 257, "ustar");
        put(header, 263, "00");
        put(header, 265, "root");
        put(header, 297, "root");
        put(header, 345, prefix);
        int sum = 0;
        for (byte each : header) {
            sum += each & 0xff;
        }
        put(header, 148, octal(sum, 6) + "\0 ");
        out.write(header);
        if (!link) {
            out.write(bytes);
            out.write(new byte[(BLOCK - size % BLOCK) % BLOCK]);
        }
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    private static String octal(long number, int digits) {
        String octal = Long.toOctalString(number);
        return "0".repeat(digits - octal.length()) + octal;
    }
}
