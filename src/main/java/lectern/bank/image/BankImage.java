package lectern.bank.image;

import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;
import lectern.model.Bank;
import lectern.model.Questions;

/** A bank as bytes: its head, where each question begins, and the questions. */
public final class BankImage {
    private BankImage() {}

    /** Writes a bank, all of whose questions are read for it. */
    public static void write(ByteOutput out, Bank bank) {
        new BankHead(bank).write(out);
        ByteOutput questions = new ByteOutput();
        QuestionWriter writer = new QuestionWriter(questions, bank.articles());
        int[] starts = new int[bank.questions().size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = questions.size();
            writer.write(bank.questions().get(i));
        }
        out.numbers(starts);
        out.rest(questions);
    }

    /**
     * Reads the head of a bank; a question is read when it is first asked for.
     *
     * @param in what {@link #write} wrote, which is not to change
     * @throws RuntimeException if it wrote something else
     */
    public static Bank read(ByteInput in) {
        BankHead head = BankHead.read(in);
        int[] starts = in.numbers();
        Questions questions = new Questions(new KeptQuestions(in, starts, head.articles()));
        return new Bank(head.id(), head.title(), head.articles(), questions, head.renamed());
    }
}
