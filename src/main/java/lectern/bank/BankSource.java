package lectern.bank;

import java.io.IOException;
import java.util.List;

/** Where the files of a bank come from. Nothing outside the parent of the bank's folder can be read through it. */
public interface BankSource {
    /** The file that makes a folder a bank. */
    String BANK_FILE = "bank.yaml";

    /** The file that remembers where each citation was last found. */
    String LOCK_FILE = "bank.lock";

    /** The bytes from which on a file is refused. */
    int LARGEST = 64 * 1024 * 1024;

    /** The name of the bank's folder, such as {@code questions}; empty for the root of a file system. */
    String folder();

    /**
     * The path of a file as people are shown it.
     *
     * @param path from the parent of the bank's folder
     */
    default String shown(String path) {
        return path;
    }

    /** Whether the files are the program's own, so that they change only with it. */
    default boolean isOfProgram() {
        return false;
    }

    /** The names of the question files in alphabetical order: the {@code *.yaml} directly in the folder but bank.yaml. */
    List<String> questionFiles() throws IOException;

    /** How many bytes a file has that lies directly in the bank's folder. */
    default long size(String name) throws IOException {
        return bankFile(name).length;
    }

    /**
     * A file that lies directly in the bank's folder.
     *
     * @throws RefusedFile if it is not there, is no file, is too large, or is a link that leaves the folder
     */
    byte[] bankFile(String name) throws IOException;

    /** The same, when only stretches of it are wanted. */
    default QuestionFile questionFile(String name) throws IOException {
        return QuestionFile.of(bankFile(name));
    }

    /**
     * An article.
     *
     * @param path from the parent of the bank's folder, with {@code /} and no {@code ..}
     * @throws RefusedFile if it is not there, is no file, is too large, or is reached through a link that leaves that
     *     parent
     */
    byte[] article(String path) throws IOException;
}
