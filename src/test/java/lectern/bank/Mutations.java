package lectern.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways in which files get damaged: byte by byte, word by word, line by line. */
record Mutations(Random random) {
    private static final List<String> WORDS = List.of(
            "- id: x\n",
            "ask:",
            "answer:",
            "wrong:",
            "number:",
            "order:",
            "match:",
            "cloze:",
            "cite:",
            "before:",
            "after:",
            "why:",
            "hint:",
            "tags:",
            "level:",
            "allow: [L204]",
            "was:",
            "{{",
            "}}",
            "|",
            "[…]",
            "[...]",
            "true",
            "null",
            "~",
            "8,00O",
            "1e999",
            "-0",
            "4",
            ": ",
            ", ",
            " #",
            "#",
            "&a",
            "*a",
            "!!str",
            "!!int",
            "!",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "<<:",
            "? ",
            ">-\n",
            "|\n",
            "'",
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            "\t",
            "\r",
            "\u0085",
            "\u2028",
            "\u00a0",
            "\u202e",
            "\u001b[31m",
            "\u0000",
            "\ufeff",
            "\ufdd0",
            "\ud83d\ude00",
            "e\u0301\u0301\u0301",
            "\u6c34");

    /** The bytes after one to eight damages of one kind. */
    byte[] of(byte[] bytes) {
        int kind = random.nextInt(3);
        byte[] damaged = bytes;
        for (int i = random.nextInt(8); i >= 0; i--) {
            damaged = switch (kind) {
                case 0 -> inBytes(damaged);
                case 1 -> inWords(damaged);
                default -> inLines(damaged);
            };
        }
        return damaged;
    }

    private byte[] inBytes(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(8)));
        return switch (random.nextInt(5)) {
            case 0 -> joined(head(bytes, at), tail(bytes, at + length));
            case 1 -> joined(head(bytes, at + length), tail(bytes, at));
            case 2 -> joined(head(bytes, at), new byte[] {(byte) random.nextInt(256)}, tail(bytes, at));
            case 3 -> joined(head(bytes, at), new byte[] {(byte) random.nextInt(256)}, tail(bytes, at + length));
            default -> random.nextInt(10) > 0 ? bytes : head(bytes, at);
        };
    }

    private byte[] inWords(byte[] bytes) {
        List<String> words = parts(bytes, (before, next) -> !isOfWord(before) || !isOfWord(next));
        return damaged(words, WORDS.get(random.nextInt(WORDS.size())));
    }

    private byte[] inLines(byte[] bytes) {
        List<String> lines = parts(bytes, (before, next) -> before == '\n');
        String line = lines.get(random.nextInt(lines.size()));
        return damaged(lines, random.nextBoolean() ? "  " + line : line.replaceFirst("^ {1,2}", ""));
    }

    /** One part taken away, said twice, exchanged with another, preceded or replaced by the given one. */
    private byte[] damaged(List<String> parts, String other) {
        int at = random.nextInt(parts.size());
        int second = random.nextInt(parts.size());
        switch (random.nextInt(5)) {
            case 0 -> parts.remove(at);
            case 1 -> parts.add(second, parts.get(at));
            case 2 -> parts.set(at, parts.set(second, parts.get(at)));
            case 3 -> parts.add(at, other);
            default -> parts.set(at, other);
        }
        return String.join("", parts).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isOfWord(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** Where two chars are parted, the halves of an emoji too. */
    private interface Seam {
        boolean isBetween(char before, char next);
    }

    /** By hand: a pattern that looks behind and ahead at each place takes longer than reading the bank. */
    private static List<String> parts(byte[] bytes, Seam seam) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 1; at < text.length(); at++) {
            if (seam.isBetween(text.charAt(at - 1), text.charAt(at))) {
                parts.add(text.substring(start, at));
                start = at;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static byte[] head(byte[] bytes, int end) {
        return Arrays.copyOfRange(bytes, 0, end);
    }

    private static byte[] tail(byte[] bytes, int start) {
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
