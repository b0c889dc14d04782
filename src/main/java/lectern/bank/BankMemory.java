package lectern.bank;

import java.util.Optional;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;

/** Keeps a bank between one start and the next. What is kept may be lost at any time. */
public interface BankMemory {
    /** Keeps none. */
    BankMemory NONE = new BankMemory() {
        @Override
        public Optional<ByteInput> read() {
            return Optional.empty();
        }

        @Override
        public void write(ByteOutput bytes) {}
    };

    /** What was kept last, whole, by this very program; empty if nothing was. */
    Optional<ByteInput> read();

    /** Keeps this in the place of what was kept before, if that can be had. */
    void write(ByteOutput bytes);
}
