package lectern.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes JSON, indented, a member or element a line. */
public final class JsonWriter {
    private final Consumer<String> out;
    private int depth;
    private boolean first = true;

    /** A writer that hands on what it writes piece by piece. */
    public JsonWriter(Consumer<String> out) {
        this.out = out;
    }

    /** A document: one object and a line end. */
    public void document(Runnable members) {
        nested('{', members, '}');
        write("\n");
    }

    public void text(String name, String value) {
        name(name);
        write(JsonText.quoted(value));
    }

    public void number(String name, long value) {
        name(name);
        write(Long.toString(value));
    }

    public void number(String name, BigDecimal value) {
        name(name);
        write(value.toString());
    }

    public void truth(String name, boolean value) {
        name(name);
        write(Boolean.toString(value));
    }

    /** An object. */
    public void object(String name, Runnable members) {
        name(name);
        nested('{', members, '}');
    }

    /** No value: {@code null}. */
    public void nothing(String name) {
        name(name);
        write("null");
    }

    /** A list of texts, on one line. */
    public void texts(String name, List<String> values) {
        name(name);
        write(values.stream().map(JsonText::quoted).collect(Collectors.joining(", ", "[", "]")));
    }

    /** A list of objects. */
    public <T> void objects(String name, List<T> values, Consumer<T> members) {
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
        out.accept(json);
    }
}
