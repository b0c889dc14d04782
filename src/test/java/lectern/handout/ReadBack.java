package lectern.handout;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Markdown as a reader of it sees it.
 *
 * @param kinds of what it is made of, each once, in order of their names
 * @param text all that is text, one run behind the other
 */
record ReadBack(List<String> kinds, String text) {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    static ReadBack of(String markdown) {
        List<String> kinds = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
                super.visit(node);
            }

            @Override
            protected void visitChildren(Node parent) {
                kinds.add(parent.getClass().getSimpleName());
                super.visitChildren(parent);
            }
        });
        return new ReadBack(kinds.stream().distinct().sorted().toList(), text.toString());
    }
}
