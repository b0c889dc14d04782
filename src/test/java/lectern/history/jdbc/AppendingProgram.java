package lectern.history.jdbc;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import lectern.history.Entry;
import lectern.history.Sample;
import lectern.history.Unavailable;

/** A program that keeps answers and prints the name of each once it was told that it is kept. */
final class AppendingProgram {
    private AppendingProgram() {}

    /** Takes the folder, how many answers each of its threads keeps, and how many threads there are. */
    public static void main(String[] arguments) throws InterruptedException {
        SqliteHistory history = Stores.at(Path.of(arguments[0]));
        int answers = Integer.parseInt(arguments[1]);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            threads.add(new Thread(() -> keep(history, answers)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        history.close();
    }

    private static void keep(SqliteHistory history, int answers) {
        Sample sample = new Sample(new SecureRandom().nextLong());
        Entry.RunBegun run = sample.begun(Sample.BANK);
        for (int i = 1; i <= answers; i++) {
            Entry.Answer answer = sample.answer(run, i);
            try {
                history.append(List.of(answer));
            } catch (Unavailable e) {
                System.out.println("not kept: " + e.getMessage());
                return;
            }
            System.out.println(answer.stamp().id());
        }
    }
}
