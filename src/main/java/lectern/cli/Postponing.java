package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import lectern.front.plain.PlainOutput;
import lectern.history.Entry;
import lectern.history.Treatment;
import lectern.history.Unavailable;
import lectern.model.Questions;
import lectern.schedule.StudyDay;
import lectern.view.StudyWording;

/** Puts off what is due over the day's limit: the most forgotten to tomorrow, the rest to the days after. */
record Postponing(Agenda agenda) {
    static final int MOST_DAYS = 365;

    int over(int days, PlainOutput out) throws Unavailable {
        Questions rest = agenda.queue().rest();
        StudyDay tomorrow = agenda.now().day().plusDays(1);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < rest.size(); i++) {
            StudyDay until = tomorrow.plusDays((int) ((long) i * days / rest.size()));
            entries.add(new Entry.Treated(
                    agenda.maker().stamp(agenda.begun().bank().id()),
                    rest.outline(i).id(),
                    new Treatment.Bury(until.date())));
        }
        if (!entries.isEmpty()) {
            agenda.history().append(entries);
        }
        out.line(StudyWording.postponed(rest.size(), days));
        out.flush();
        return ExitCode.DONE;
    }
}
