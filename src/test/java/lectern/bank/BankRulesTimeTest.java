package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules over a large bank: in proportion to its questions, also where these are hard to tell apart. */
@Tag("once")
class BankRulesTimeTest {
    private static final double MOST_TIMES = 15;

    @Test
    void ten_times_the_questions_take_at_most_fifteen_times_as_long() {
        assertThat(times(BankRulesTimeTest::varied)).isLessThan(MOST_TIMES);
    }

    @Test
    void questions_that_differ_in_one_word_take_no_longer() {
        assertThat(times(BankRulesTimeTest::alike)).isLessThan(MOST_TIMES);
    }

    private static double times(IntFunction<String> bank) {
        MemorySource thousand = RulesArticle.with(bank.apply(1_000));
        MemorySource tenThousand = RulesArticle.with(bank.apply(10_000));
        for (int i = 0; i < 5; i++) {
            BankReader.check(thousand);
        }
        long small = Math.min(cpu(thousand), Math.min(cpu(thousand), cpu(thousand)));
        double times = (double) cpu(tenThousand) / small;
        // Again only if a disturbance may have been what took so long.
        return times < MOST_TIMES ? times : Math.min(times, (double) cpu(tenThousand) / small);
    }

    private static long cpu(MemorySource source) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        BankReader.check(source);
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static String varied(int questions) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < questions; i++) {
            item(
                    yaml,
                    i,
                    "Which of the w" + i * 7 % 1009 + " and the v" + i * 13 % 997 + " did the u" + i % 499 + " burn");
        }
        return yaml.toString();
    }

    private static String alike(int questions) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < questions; i++) {
            item(yaml, i, "Of all that the lamp at the point has burned, what did it burn on day " + i);
        }
        return yaml.toString();
    }

    private static void item(StringBuilder yaml, int number, String stem) {
        yaml.append("- id: q")
                .append(number)
                .append("\n  ask: \"")
                .append(stem)
                .append("?\"\n  answer: oil ")
                .append(number)
                .append("\n  wrong: [gas ")
                .append(number + 1)
                .append(", coal ")
                .append(number + 2)
                .append(", wax]\n  cite: { lamp: \"burned oil, then gas, and in the end electricity\" }\n");
    }
}
