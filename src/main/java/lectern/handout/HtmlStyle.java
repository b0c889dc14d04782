package lectern.handout;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the HTML looks, on a screen and on paper. The paper's size is the printer's; all is black on white.
 *
 * <p>CSS Paged Media Level 3: margin boxes bear a page's name where the browser knows them.
 */
final class HtmlStyle {
    /** The page name of the articles, also the class of their section. */
    static final String ARTICLES = "articles";

    private static final String COMMON = """
            @page { margin: 20mm 18mm; }
            * { box-sizing: border-box; }
            body { margin: 0 auto; padding: 1.5rem; max-width: 48rem; color: #000; background: #fff;
              font: 11.5pt/1.45 Georgia, "Times New Roman", "Noto Serif", serif; overflow-wrap: anywhere; }
            h1, h2, h3 { font-family: Arial, Helvetica, "Noto Sans", sans-serif; line-height: 1.25; break-after: avoid;
              page-break-after: avoid; }
            h1 { font-size: 1.5em; margin: 0 0 0.6em; }
            h2 { font-size: 1.1em; margin: 1.2em 0 0.3em; }
            p { margin: 0.3em 0; orphans: 3; widows: 3; }
            .sheet + .sheet { margin-top: 3rem; padding-top: 2rem; border-top: 1px solid #000; }
            .label { font-family: Arial, Helvetica, "Noto Sans", sans-serif; font-weight: bold; margin: 0 0 0.2em; }
            .end { margin-top: 1.5em; font-style: italic; }
            .who { margin: 1em 0; }
            .blank { display: inline-block; border-bottom: 1px solid #000; height: 1.4em; margin: 0 0.3em; }
            .name { width: 52%; }
            .date { width: 22%; }
            .line { width: 22em; max-width: 65%; }
            .rules { border: 1px solid #000; padding: 0.3em 0.9em 0.6em; margin: 0.8em 0; font-size: 0.9em;
              break-inside: avoid; page-break-inside: avoid; }
            .rules h2 { margin-top: 0.3em; }
            .rules ul { margin: 0; padding-left: 1.2em; }
            .question, .entry { margin: 1.4em 0; break-inside: avoid; page-break-inside: avoid; }
            .question h2, .entry h2 { margin: 0 0 0.2em; }
            .points { font-weight: normal; font-size: 0.85em; }
            .stem { font-weight: bold; }
            .options, .slots, .letters { list-style: none; margin: 0.6em 0 0; padding: 0; }
            .options li, .slots li, .letters li { position: relative; }
            .options li { margin: 0.35em 0; padding-left: 2.8em; }
            .ticks li { padding-left: 4.2em; }
            .number, .letter, .box, .slot { position: absolute; }
            .number { left: 0.8em; }
            .slots li, .letters li { margin: 0.75em 0; min-height: 1.45em; }
            .slots li { padding-left: 3.2em; }
            .letters li { padding-left: 1.8em; }
            .box, .slot { border: 1.2px solid #000; }
            .box { left: 2.6em; top: 0.28em; width: 0.95em; height: 0.95em; }
            .slot { left: 0; top: -0.15em; width: 2.5em; height: 1.75em; }
            .letter { left: 0; }
            .match { display: flex; }
            .match > * { flex: 1; }
            .match > .letters { padding-left: 2em; }
            .answer { margin-top: 0.9em; }
            .gaps { line-height: 2.2; }
            .gap { display: inline-block; min-width: 14em; border-bottom: 1px solid #000; font-size: 0.8em;
              line-height: 1.3; margin: 0 0.2em; }
            .source { font-size: 0.85em; margin-bottom: 0.8em; }
            .paragraphs { margin: 0; padding-left: 2.6em; }
            .paragraphs li { margin: 0 0 0.6em; padding-left: 0.3em; }
            .paragraphs p { margin: 0; }
            .paragraphs li::marker { font-size: 0.75em; font-family: Arial, Helvetica, sans-serif; }
            .entry blockquote { margin: 0.4em 0; padding-left: 0.8em; border-left: 3px solid #000; }
            .place { font-size: 0.85em; }
            .misreadings { margin: 0.3em 0; padding-left: 1.3em; font-size: 0.92em; }
            @media print {
              body { max-width: none; padding: 0; font-size: 11pt; }
              .sheet + .sheet { margin-top: 0; padding-top: 0; border-top: 0; break-before: page;
                page-break-before: always; }
            }
            """;

    private HtmlStyle() {}

    /** The style sheet of a handout, with a name for the pages of each of its parts. */
    static String of(Handout handout) {
        Stream<String> versions = handout.versions().stream()
                .flatMap(version -> Stream.of(
                        page(pageName(version), PaperWording.label(version)),
                        page(keyPageName(version), PaperWording.keyLabel(version))));
        return COMMON
                + Stream.concat(Stream.of(page(ARTICLES, PaperWording.articlesLabel(handout))), versions)
                        .collect(Collectors.joining());
    }

    static String pageName(Version version) {
        return "version-" + version.name();
    }

    static String keyPageName(Version version) {
        return "key-" + version.name();
    }

    /** The label is ours, and has nothing in it that CSS would take for more than text. */
    private static String page(String name, String label) {
        return "@page " + name + " { @top-right { content: \"" + label + "\"; font: 9pt Arial, sans-serif; }"
                + " @bottom-center { content: \"" + label + " \u00b7 page \" counter(page);"
                + " font: 9pt Arial, sans-serif; } }\n"
                + "." + name + " { page: " + name + "; }\n";
    }
}
