package lectern.cli;

/** Something that the user has to put right: the message says where, what was found and what to do. */
final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1;

    Complaint(String message) {
        super(message);
    }
}
