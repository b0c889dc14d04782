package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lectern.front.tui.terminal.Input;
import lectern.text.Columns;
import lectern.view.Cell;
import lectern.view.Glyphs;
import lectern.view.Line;
import lectern.view.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From home to every page that there is and back: once by keys alone, once by the mouse alone. */
@Tag("once")
class EveryPageTest {
    private static final Size SIZE = new Size(120, 40);
    private static final int MOST = 30;

    private final Set<String> seen = new HashSet<>();
    private Pilot pilot = Pilot.home(SIZE, Glyphs.UNICODE, new BusyBook(), new TwoBanks());

    private static Set<String> pages() {
        Set<String> pages = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(App.class).stream()
                        .filter(type -> type.isAssignableTo(Page.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
        assertThat(pages).hasSizeGreaterThan(15).contains("HomePage");
        return pages;
    }

    @Test
    void every_page_is_reached_and_left_by_keys() {
        look();
        keys("Down");
        at(NewsPage.class);
        keys("Enter");
        at(HomePage.class);
        keys("?", "Esc", "Ctrl+P", "Esc");
        at(HomePage.class);

        open("Practice");
        at(AskingPage.class);
        dontKnow();
        at(NotKeptPage.class);
        keys("Enter");
        at(FeedbackPage.class);
        keys("!", "Esc", "p", "Esc");
        at(FeedbackPage.class);
        keys("Enter");
        untilAt(ResultsPage.class, () -> {
            dontKnow();
            keys("Enter");
        });
        keys("v", "Esc", "q");
        at(HomePage.class);

        open("Exam");
        at(SetupPage.class);
        keys("Enter");
        at(ExamPage.class);
        keys("Tab");
        at(SheetPage.class);
        keys("s", "s");
        at(ResultsPage.class);
        keys("q");
        at(HomePage.class);

        open("Study what is due");
        untilAt(StudyEndPage.class, () -> {
            dontKnow();
            keys("4", "Enter");
        });
        keys("q");
        at(HomePage.class);

        open("Read the articles");
        keys("Enter", "Enter");
        at(PassageQuestionsPage.class);
        keys("Esc", "Esc", "Esc");
        at(HomePage.class);
        open("Statistics");
        keys("Esc");
        open("Open another bank");
        keys("Esc", "q");
        assertThat(pilot.app().isOpen()).isFalse();

        pilot = faulty();
        look();
        keys("Enter", "Esc", "q");
        assertThat(pilot.app().isOpen()).isFalse();

        pilot = Pilot.reader(FaultPageTest.BROKEN).faulty();
        keys("e");
        at(FaultPage.class);
        keys("Enter", "Esc");
        assertThat(pilot.app().isOpen()).isFalse();
        assertThat(seen).isEqualTo(pages());
    }

    private void open(String name) {
        keys("Home");
        for (int i = 0; i < MOST && !pilot.screen().text().contains("\u25b8 " + name); i++) {
            keys("Down");
        }
        pilot.shows("\u25b8 " + name);
        keys("Enter");
    }

    private void dontKnow() {
        keys(pilot.app().page().context().takesText() ? new String[] {"Esc", "x"} : new String[] {"x"});
    }

    private void keys(String... keys) {
        for (String key : keys) {
            pilot.press(key);
            look();
        }
    }

    @Test
    void every_page_is_reached_and_left_by_the_mouse() {
        look();
        wheel(1);
        at(NewsPage.class);
        click("go on");
        at(HomePage.class);
        click("help");
        at(HelpPage.class);
        click("Esc");
        click("commands");
        at(PalettePage.class);
        click("close");
        at(HomePage.class);

        click("Practice");
        at(AskingPage.class);
        click("don't know");
        at(NotKeptPage.class);
        click("try again");
        at(FeedbackPage.class);
        click("report");
        at(ReportPage.class);
        click("back");
        at(FeedbackPage.class);
        click("passage");
        at(ReaderPage.class);
        wheel(3);
        click("back");
        at(FeedbackPage.class);
        click("next");
        untilAt(ResultsPage.class, () -> {
            click("don't know");
            click("next");
        });
        click("review");
        at(ReviewPage.class);
        click("back");
        click("leave");
        at(HomePage.class);

        click("Exam");
        at(SetupPage.class);
        click("start");
        at(ExamPage.class);
        click("answer sheet");
        at(SheetPage.class);
        click("hand in");
        click("hand in");
        at(ResultsPage.class);
        click("leave");
        at(HomePage.class);

        click("Study what is due");
        untilAt(StudyEndPage.class, () -> click("bury"));
        click("leave");
        at(HomePage.class);

        click("Read the articles");
        click("The keeper of");
        at(ReaderPage.class);
        click("questions");
        at(PassageQuestionsPage.class);
        click("back");
        click("back");
        click("back");
        at(HomePage.class);
        click("Statistics");
        at(StatisticsPage.class);
        click("back");
        click("Open another bank");
        at(BanksPage.class);
        click("back");
        click("quit");
        assertThat(pilot.app().isOpen()).isFalse();

        pilot = faulty();
        look();
        click("See what is wrong");
        click("back");
        click("quit");
        assertThat(pilot.app().isOpen()).isFalse();

        pilot = Pilot.reader(FaultPageTest.BROKEN).faulty();
        click("editor");
        at(FaultPage.class);
        click("go on");
        click("back");
        assertThat(pilot.app().isOpen()).isFalse();
        assertThat(seen).isEqualTo(pages());
    }

    private void wheel(int lines) {
        pilot.input(new Input.Scrolled(lines, new Cell(3, 5)));
        look();
    }

    /** Clicks where a text stands last, for the keys are told at the foot. */
    private void click(String text) {
        List<Line> lines = pilot.screen().lines();
        for (int row = lines.size() - 1; row >= 0; row--) {
            String line = lines.get(row).text();
            int at = line.lastIndexOf(text);
            if (at >= 0) {
                pilot.click(Columns.of(line.substring(0, at)), row);
                look();
                return;
            }
        }
        throw new AssertionError(
                "not on the screen: " + text + "\n" + pilot.screen().text());
    }

    private void untilAt(Class<? extends Page> page, Runnable step) {
        for (int i = 0; i < MOST && !page.isInstance(pilot.app().page()); i++) {
            step.run();
        }
        at(page);
    }

    private void at(Class<? extends Page> page) {
        assertThat(pilot.app().page()).as(pilot.screen().text()).isInstanceOf(page);
    }

    private void look() {
        if (pilot.app().isOpen()) {
            seen.add(pilot.app().page().getClass().getSimpleName());
        }
    }

    private static Pilot faulty() {
        return Pilot.problems(SIZE, List.of(new Problem("something is wrong", "bank.yaml:1:1", "bank: x", List.of())));
    }
}
