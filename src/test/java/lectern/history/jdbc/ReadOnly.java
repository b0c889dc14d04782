package lectern.history.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file or folder that cannot be written for a while; for the superuser, whom permissions do not bind, by chattr. */
record ReadOnly(Path path) implements AutoCloseable {
    static ReadOnly made(Path path) throws IOException, InterruptedException {
        ReadOnly readOnly = new ReadOnly(path);
        readOnly.set(true);
        return readOnly;
    }

    /** Whether this machine can do it. */
    boolean holds() {
        return !Files.isWritable(path);
    }

    @Override
    public void close() throws IOException {
        try {
            set(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void set(boolean readOnly) throws IOException, InterruptedException {
        if (!readOnly) {
            chattr("-i");
        }
        if (!path.toFile().setWritable(!readOnly)) {
            throw new IOException(path + " keeps its permissions");
        }
        if (readOnly && Files.isWritable(path)) {
            chattr("+i");
        }
    }

    private void chattr(String change) throws InterruptedException {
        try {
            new ProcessBuilder("chattr", change, path.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // There is none; whoever asks learns that it does not hold.
        }
    }
}
