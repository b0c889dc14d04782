package lectern.study.folded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;
import lectern.marking.Certainty;
import lectern.schedule.StudyDay;
import lectern.statistics.Calibration;
import lectern.statistics.Retention;
import lectern.statistics.Totals;

/** Writes and reads what all answers come to in sum. */
final class FoldedTotals {
    private FoldedTotals() {}

    static void write(ByteOutput out, Totals totals) {
        write(out, totals.young());
        write(out, totals.mature());
        out.number(totals.days().size());
        for (Map.Entry<StudyDay, Integer> day : totals.days().entrySet()) {
            out.longNumber(day.getKey().date().toEpochDay());
            out.number(day.getValue());
        }
        out.number(totals.times().size());
        for (Map.Entry<Long, Integer> time : totals.times().entrySet()) {
            out.longNumber(time.getKey());
            out.number(time.getValue());
        }
        out.number(totals.calibration().size());
        for (Calibration each : totals.calibration()) {
            out.octet(each.certainty().right());
            out.number(each.answers());
            out.longNumber(each.millionths());
        }
    }

    private static void write(ByteOutput out, Retention retention) {
        out.number(retention.reviews());
        out.number(retention.recalled());
    }

    static Totals read(ByteInput in) {
        Retention young = new Retention(in.number(), in.number());
        Retention mature = new Retention(in.number(), in.number());
        SortedMap<StudyDay, Integer> days = new TreeMap<>();
        for (int i = in.number(); i > 0; i--) {
            days.put(new StudyDay(LocalDate.ofEpochDay(in.longNumber())), in.number());
        }
        SortedMap<Long, Integer> times = new TreeMap<>();
        for (int i = in.number(); i > 0; i--) {
            times.put(in.longNumber(), in.number());
        }
        List<Calibration> calibration = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            calibration.add(new Calibration(Certainty.ofLevel(in.octet()), in.number(), in.longNumber()));
        }
        return new Totals(young, mature, days, times, calibration);
    }
}
