package lectern.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Writes JSON in UTF-8, indented, a member or element a line. */
final class JsonWriter {
    private final OutputStream bytes;
    private int depth;
    private boolean first = true;

    JsonWriter(OutputStream bytes) {
        this.bytes = bytes;
    }

    /** A document: one object and a line end. */
    void document(Runnable members) {
        nested('{', members, '}');
        write("\n");
    }

    void text(String name, String value) {
        name(name);
        write(JsonText.quoted(value));
    }

    void number(String name, long value) {
        name(name);
        write(Long.toString(value));
    }

    void number(String name, BigDecimal value) {
        name(name);
        write(value.toString());
    }

    void truth(String name, boolean value) {
        name(name);
        write(Boolean.toString(value));
    }

    /** A list of texts, on one line. */
    void texts(String name, List<String> values) {
        name(name);
        write(values.stream().map(JsonText::quoted).collect(java.util.stream.Collectors.joining(", ", "[", "]")));
    }

    /** A list of objects. */
    <T> void objects(String name, List<T> values, Consumer<T> members) {
        name(name);
        if (values.isEmpty()) {
            write("[]");
            return;
        }
        nested(
                '[',
                () -> values.forEach(value -> {
                    newLine();
                    nested('{', () -> members.accept(value), '}');
                }),
                ']');
    }

    private void nested(char open, Runnable inside, char close) {
        write(String.valueOf(open));
        depth++;
        first = true;
        inside.run();
        depth--;
        write("\n" + "  ".repeat(depth) + close);
        first = false;
    }

    private void name(String name) {
        newLine();
        write(JsonText.quoted(name) + ": ");
    }

    private void newLine() {
        write((first ? "\n" : ",\n") + "  ".repeat(depth));
        first = false;
    }

    private void write(String json) {
        try {
            bytes.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
