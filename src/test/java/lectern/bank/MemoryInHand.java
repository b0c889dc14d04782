package lectern.bank;

import java.util.Optional;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;

/** Keeps what it was told, and counts how often it was told something. */
final class MemoryInHand implements BankMemory {
    private Optional<ByteInput> kept = Optional.empty();
    private int writes;

    int writes() {
        return writes;
    }

    @Override
    public Optional<ByteInput> read() {
        return kept.map(bytes -> bytes.after(0));
    }

    @Override
    public void write(ByteOutput bytes) {
        kept = Optional.of(new ByteInput(bytes.bytes()));
        writes++;
    }
}
