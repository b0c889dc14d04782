package lectern.front.tui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lectern.front.Command;
import lectern.front.Context;
import lectern.text.Columns;
import lectern.view.Block;
import lectern.view.Charts;
import lectern.view.Glyphs;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.StatisticsView;
import lectern.view.Wording;

/** What has been learned, and how well it stays, as {@code lectern stats} tells it. */
final class StatisticsPage extends Page {
    /** How often it is looked whether the history was read. */
    private static final Duration GLANCE = Duration.ofMillis(100);

    StatisticsPage(Desk desk) {
        super(desk);
        desk.logbook().wantSentences();
    }

    @Override
    Context context() {
        return Context.STATISTICS;
    }

    @Override
    String title() {
        return "Statistics";
    }

    private Optional<StatisticsView> view() {
        return desk().logbook().statistics();
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        Charts charts = desk().glyphs().equals(Glyphs.ASCII) ? Charts.ASCII : Charts.UNICODE;
        List<String> lines = view().map(view -> view.drawn(charts).lines()).orElse(List.of(waiting()));
        Block.Builder block = new Block.Builder(columns);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Role role = i == 0 && lines.size() > 1 ? Role.TITLE : Role.TEXT;
            // A row of a chart begins with what it would lose by being wrapped.
            if (line.isEmpty() || Columns.of(line) <= columns) {
                block.line(Line.of(line, role));
            } else {
                block.text(line, role);
            }
        }
        return block.build();
    }

    private String waiting() {
        if (desk().logbook().isOpening()) {
            return "Reading your history.";
        }
        String why = Wording.oneLine(desk().logbook().whyNoStatistics());
        return why.isEmpty() ? "Your history cannot be read." : "There are no statistics: " + why;
    }

    @Override
    Optional<Duration> wakes() {
        return view().isEmpty() && desk().logbook().isOpening() ? Optional.of(GLANCE) : Optional.empty();
    }

    @Override
    Move on(Command command) {
        return command == Command.BACK ? Move.BACK : Move.STAY;
    }
}
