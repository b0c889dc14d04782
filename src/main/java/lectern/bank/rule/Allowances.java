package lectern.bank.rule;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Severity;
import lectern.bank.finding.Shown;
import lectern.bank.finding.SourceText;
import lectern.bank.yaml.Node;
import lectern.model.Range;
import lectern.text.Suggestion;

/**
 * The warnings that one question silences: {@code allow: [L204]  # why}. The reason is the comment at the line's end, or
 * in the line above. A warning that is silenced in vain, without a reason, or that does not exist, is a warning itself.
 */
final class Allowances {
    private final SourceText source;
    private final List<Node.Scalar> written;
    private final Set<Code> silenced = EnumSet.noneOf(Code.class);

    Allowances(Item item) {
        this.source = item.source();
        this.written = item.allowed();
    }

    /** Whether a finding is to be told; one that is not has been silenced. */
    boolean admits(Finding finding) {
        boolean allowed = written.stream().anyMatch(each -> code(each).equals(Optional.of(finding.code())));
        if (allowed) {
            silenced.add(finding.code());
        }
        return !allowed;
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    /** Reports what is wrong with the silencing, once everything else has been checked. */
    void report(Consumer<Finding> found) {
        for (Node.Scalar each : written) {
            Optional<Code> code = code(each);
            if (code.isEmpty()) {
                found.accept(unknown(each));
            } else if (!silenced.contains(code.get())) {
                found.accept(source.finding(
                                Code.ALLOW_IDLE,
                                each.range(),
                                code.get().number() + " does not occur in this question, so nothing is silenced")
                        .withHelp("take it out of `allow`"));
            } else if (!hasReason(each.range())) {
                found.accept(source.finding(
                                Code.ALLOW_WITHOUT_REASON,
                                each.range(),
                                code.get().number() + " is silenced, and no comment says why")
                        .withHelp("write the reason behind it: allow: ["
                                + code.get().number() + "]  # …"));
            }
        }
    }

    private Finding unknown(Node.Scalar each) {
        boolean exists = Code.ofNumber(each.text()).isPresent();
        List<String> allowed = Arrays.stream(Code.values())
                .filter(Allowances::canBeAllowed)
                .map(Code::number)
                .toList();
        String help = Suggestion.closest(each.text(), allowed)
                .filter(word -> !exists)
                .map(word -> "did you mean \"" + word + "\"?")
                .orElse("what can be silenced: " + String.join(", ", allowed));
        return source.finding(
                        Code.ALLOW_UNKNOWN,
                        each.range(),
                        exists
                                ? each.text() + " cannot be silenced in a question"
                                : "there is no finding " + Shown.quoted(each.text()))
                .withHelp(help);
    }

    private boolean hasReason(Range place) {
        int line = source.lineIndex(place.start());
        String rest = source.text()
                .substring(place.end(), Math.max(place.end(), source.line(line).end()));
        int mark = rest.indexOf(" #");
        boolean behind = mark >= 0 && !rest.substring(mark + 2).isBlank();
        return behind
                || (line > 0
                        && isComment(source.line(line - 1).in(source.text()).strip()));
    }

    private static boolean isComment(String line) {
        return line.startsWith("#") && !line.substring(1).isBlank();
    }

    private static Optional<Code> code(Node.Scalar written) {
        return Code.ofNumber(written.text()).filter(Allowances::canBeAllowed);
    }

    private static boolean canBeAllowed(Code code) {
        boolean aboutItem = code.number().startsWith("L20") || code.number().startsWith("L21");
        return code.severity() == Severity.WARNING && aboutItem;
    }
}
