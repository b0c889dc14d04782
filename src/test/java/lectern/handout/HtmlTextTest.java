package lectern.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class HtmlTextTest {
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void an_element_and_an_attribute_read_as_the_text_itself() throws Exception {
        StringBuilder xml = new StringBuilder("<r>");
        String[] texts = new String[3000];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = HostileText.next(random);
            String escaped = HtmlText.escaped(texts[i]);
            xml.append("<e a=\"").append(escaped).append("\">").append(escaped).append("</e>");
        }
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml.append("</r>").toString())))
                .getDocumentElement();
        assertThat(root.getChildNodes().getLength()).as("seed %d", seed).isEqualTo(texts.length);
        for (int i = 0; i < texts.length; i++) {
            var element = (org.w3c.dom.Element) root.getChildNodes().item(i);
            assertThat(element.getTextContent()).as("seed %d", seed).isEqualTo(texts[i]);
            assertThat(element.getAttribute("a")).as("seed %d", seed).isEqualTo(texts[i]);
        }
    }

    @Test
    void what_a_browser_would_obey_is_written_as_text() {
        assertThat(HtmlText.escaped("</p><script>\"a\" & 'b'\u0000\u202e"))
                .isEqualTo("&lt;/p&gt;&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;\u2400\ufffd");
        assertThat(HtmlText.isolated("\u05d0 <")).isEqualTo("<bdi>\u05d0 &lt;</bdi>");
        assertThat(HtmlText.paragraph("why", "")).isEmpty();
    }
}
