package lectern.bank;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Findings;
import lectern.bank.finding.SourceText;
import lectern.bank.yaml.Characters;
import lectern.model.Range;

/** Decodes files, and says where one is not UTF-8. */
final class Utf8 {
    private Utf8() {}

    /**
     * A decoded file.
     *
     * @param bad the offsets at which a placeholder stands for bytes that are not UTF-8
     */
    record Decoded(SourceText text, BitSet bad) {}

    /** The text without a byte order mark; a placeholder stands for each bad byte, which is reported. Empty for UTF-16. */
    static Optional<Decoded> decode(String file, byte[] bytes, Findings findings) {
        if (utf16(bytes)) {
            findings.add(Finding.about(file, Code.BAD_UTF8, "this file is UTF-16, not UTF-8")
                    .withHelp("save it as UTF-8"));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        BitSet bad = new BitSet();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            bad.set(out.position());
            in.position(in.position() + result.length());
            out.put(Characters.PLACEHOLDER);
            result = decoder.decode(in, out, true);
        }
        String text = out.flip().toString();
        int mark = text.startsWith("\uFEFF") ? 1 : 0;
        SourceText source = new SourceText(file, text.substring(mark));
        BitSet shifted = bad.get(mark, Math.max(mark, bad.length()));
        int at = shifted.nextSetBit(0);
        int left = shifted.cardinality();
        for (; at >= 0 && findings.wants(file, Code.BAD_UTF8); at = shifted.nextSetBit(at + 1), left--) {
            findings.add(source.finding(Code.BAD_UTF8, new Range(at, at + 1), "a byte that is not UTF-8 stands here")
                    .withHelp("save the file as UTF-8"));
        }
        findings.count(file, Code.BAD_UTF8, left);
        return Optional.of(new Decoded(source, shifted));
    }

    /** Whether the bytes begin as UTF-16 does: with its byte order mark, or with a NUL as every other byte. */
    private static boolean utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        boolean halves = bytes.length >= 4
                && ((bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0)
                        || (bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0));
        return marked || halves;
    }
}
