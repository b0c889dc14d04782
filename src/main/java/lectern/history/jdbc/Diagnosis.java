package lectern.history.jdbc;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import lectern.history.Trouble;
import lectern.history.Trouble.Reason;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Finds out what lies behind a failure. */
record Diagnosis(Path file) {
    /** Where less is free the disk counts as full: a page and what the file system keeps for itself. */
    private static final long FULL = 64 * 1024;

    /** SQLite's extended result codes have the basic one in their lowest byte. */
    private static final int BASIC = 0xff;

    /** What is wrong with the file's place before SQLite has looked at it. */
    Optional<Trouble> beforeOpening() {
        Path folder = file.resolveSibling("");
        if (Files.isDirectory(file)) {
            return Optional.of(trouble(Reason.FOLDER_IN_ITS_PLACE, ""));
        }
        if (!Files.isReadable(file) || !Files.isExecutable(folder)) {
            return Optional.of(trouble(Reason.NO_PERMISSION, ""));
        }
        if (!Files.isWritable(file)) {
            return Optional.of(trouble(Reason.READ_ONLY, ""));
        }
        return Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of(new Trouble(Reason.READ_ONLY, folder.toString(), ""));
    }

    Trouble of(SQLException e) {
        String detail = String.valueOf(e.getMessage());
        if (e.getCause() instanceof NativeLibraryNotFoundException) {
            return trouble(Reason.NO_DRIVER, detail);
        }
        SQLiteErrorCode code =
                e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        SQLiteErrorCode basic = SQLiteErrorCode.getErrorCode(code.code & BASIC);
        return switch (basic) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> trouble(Reason.LOCKED, detail);
            case SQLITE_READONLY -> trouble(Reason.READ_ONLY, detail);
            case SQLITE_PERM, SQLITE_AUTH -> trouble(Reason.NO_PERMISSION, detail);
            case SQLITE_CORRUPT -> trouble(Reason.DAMAGED, detail);
            case SQLITE_FULL -> trouble(Reason.DISK_FULL, detail);
            case SQLITE_NOTADB -> trouble(Reason.NOT_A_DATABASE, detail);
            case SQLITE_IOERR -> trouble(hasRoom() ? Reason.DISK_FAULT : Reason.DISK_FULL, detail);
            case SQLITE_CANTOPEN -> beforeOpening().orElseGet(() -> trouble(Reason.OTHER, detail));
            default -> trouble(Reason.OTHER, detail);
        };
    }

    /** What an operation on files ran into. */
    Trouble of(IOException e) {
        String detail = e.toString();
        String where = e instanceof java.nio.file.FileSystemException at && at.getFile() != null
                ? at.getFile()
                : file.toString();
        Optional<Path> inTheWay = fileAbove();
        if (inTheWay.isPresent()) {
            return new Trouble(Reason.NO_FOLDER, inTheWay.get().toString(), detail);
        }
        if (e instanceof AccessDeniedException) {
            return new Trouble(Reason.NO_PERMISSION, where, detail);
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return new Trouble(Reason.NO_FOLDER, where, detail);
        }
        if (!hasRoom() && !(e instanceof NoSuchFileException)) {
            return new Trouble(Reason.DISK_FULL, where, detail);
        }
        // The JDK has no exception of its own for it, and its wording is the operating system's.
        return new Trouble(detail.contains("Read-only") ? Reason.READ_ONLY : Reason.OTHER, where, detail);
    }

    /** A file where one of the folders above ours should be. */
    private Optional<Path> fileAbove() {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder)) {
                return Files.isDirectory(folder) ? Optional.empty() : Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    Trouble of(LinkageError e) {
        return trouble(Reason.NO_DRIVER, e.toString());
    }

    private boolean hasRoom() {
        try {
            return Files.getFileStore(file.resolveSibling("")).getUsableSpace() >= FULL;
        } catch (IOException e) {
            return true;
        }
    }

    private Trouble trouble(Reason reason, String detail) {
        return new Trouble(reason, file.toString(), detail);
    }
}
