package dev.foreword.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The command cannot do what it was asked for; the message is for the person at the keyboard. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }

    Refusal(String message, IOException cause) {
        super(message + ": " + describe(cause), cause);
    }

    /** A fault of ours, which must not keep the other files from being done. */
    static String fault(Path file, Throwable failure) {
        return file + ": a fault in foreword, please report it: " + failure;
    }

    /** What went wrong with a file, and with which: not every exception of reading knows. */
    static String describe(Path file, IOException failure) {
        boolean named = failure instanceof FileSystemException || failure instanceof CharacterCodingException;
        return named || failure.getMessage() == null ? describe(failure) : file + ": " + failure.getMessage();
    }

    /** What went wrong, in words; the messages of file system exceptions are often only a path. */
    static String describe(Exception failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file or folder";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (failure instanceof FileAlreadyExistsException file) {
            return file.getFile() + ": a file stands where a folder should be";
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getFile() + ": " + file.getReason();
        }
        if (failure instanceof Refusal || failure instanceof CharacterCodingException) {
            return failure.getMessage();
        }
        return failure.toString();
    }
}
