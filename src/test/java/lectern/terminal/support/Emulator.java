package lectern.terminal.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jline.builtins.ScreenTerminal;

/** What a person would see of the bytes that a program writes, and the bytes themselves. */
final class Emulator {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final ScreenTerminal screen;
    private int columns;
    private int rows;
    private boolean ended;

    Emulator(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        screen = new ScreenTerminal(columns, rows);
    }

    /** Reads until the end, on a thread of its own. */
    void follow(InputStream in) {
        Thread thread = new Thread(() -> read(in), "emulator");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(InputStream in) {
        // The reader decodes sequences of UTF-8 across reads; the bytes are kept on their way to it.
        Reader reader = new InputStreamReader(new Kept(in), StandardCharsets.UTF_8);
        char[] buffer = new char[8192];
        try {
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                String text = new String(buffer, 0, count);
                change(() -> screen.write(text));
            }
        } catch (IOException closed) {
            // The other end is gone.
        }
        change(() -> ended = true);
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the condition holds, looking again whenever something was written; false if it never did. */
    boolean await(BooleanSupplier condition, Duration limit) {
        lock.lock();
        try {
            long left = limit.toNanos();
            while (!condition.getAsBoolean()) {
                if (left <= 0 || ended) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    boolean awaitEnd(Duration limit) {
        lock.lock();
        try {
            long left = limit.toNanos();
            while (!ended && left > 0) {
                left = changed.awaitNanos(left);
            }
            return ended;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    void resize(int nowColumns, int nowRows) {
        change(() -> {
            columns = nowColumns;
            rows = nowRows;
            screen.setSize(nowColumns, nowRows);
        });
    }

    /** The rows of the screen, without blanks at their ends. */
    String text() {
        lock.lock();
        try {
            long[] cells = cells(new int[2]);
            StringBuilder text = new StringBuilder();
            for (int row = 0; row < rows; row++) {
                StringBuilder line = new StringBuilder();
                for (int column = 0; column < columns; column++) {
                    // The emulator keeps the character in the low half, zero behind a wide one.
                    int codePoint = (int) (cells[row * columns + column] & 0x7FFFFFFFL);
                    if (codePoint != 0) {
                        line.appendCodePoint(codePoint);
                    }
                }
                text.append(line.toString().stripTrailing()).append('\n');
            }
            return text.toString();
        } finally {
            lock.unlock();
        }
    }

    /** Column and row of the cursor, from 0. */
    int[] cursor() {
        lock.lock();
        try {
            int[] cursor = new int[2];
            cells(cursor);
            return cursor;
        } finally {
            lock.unlock();
        }
    }

    private long[] cells(int[] cursor) {
        long[] cells = new long[columns * rows];
        screen.dump(cells, 0, 0, rows, columns, cursor);
        return cells;
    }

    byte[] received() {
        lock.lock();
        try {
            return received.toByteArray();
        } finally {
            lock.unlock();
        }
    }

    /** Keeps what passes. */
    private final class Kept extends InputStream {
        private final InputStream in;

        Kept(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            if (count > 0) {
                change(() -> received.write(buffer, offset, count));
            }
            return count;
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }
    }
}
