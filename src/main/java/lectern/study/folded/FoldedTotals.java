package lectern.study.folded;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lectern.marking.Certainty;
import lectern.schedule.StudyDay;
import lectern.statistics.Calibration;
import lectern.statistics.Retention;
import lectern.statistics.Totals;

/** Writes and reads what all answers come to in sum. */
final class FoldedTotals {
    private FoldedTotals() {}

    static void write(DataOutputStream out, Totals totals) throws IOException {
        write(out, totals.young());
        write(out, totals.mature());
        out.writeInt(totals.days().size());
        for (Map.Entry<StudyDay, Integer> day : totals.days().entrySet()) {
            out.writeLong(day.getKey().date().toEpochDay());
            out.writeInt(day.getValue());
        }
        out.writeInt(totals.times().size());
        for (Map.Entry<Long, Integer> time : totals.times().entrySet()) {
            out.writeLong(time.getKey());
            out.writeInt(time.getValue());
        }
        out.writeInt(totals.calibration().size());
        for (Calibration each : totals.calibration()) {
            out.writeByte(each.certainty().right());
            out.writeInt(each.answers());
            out.writeLong(each.millionths());
        }
    }

    private static void write(DataOutputStream out, Retention retention) throws IOException {
        out.writeInt(retention.reviews());
        out.writeInt(retention.recalled());
    }

    static Totals read(FoldedInput in) {
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
