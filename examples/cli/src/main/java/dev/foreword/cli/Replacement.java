package dev.foreword.cli;

import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Puts a new text in the place of a file's, so that whoever reads the file, even after a crash, finds the old text or the new
 * one and never a part: the text goes into a file beside it, onto the disk, and takes the other's name in one step.
 *
 * <p>The new file has the old one's permissions and, where the system allows it, its owner. A symbolic link stays one: the
 * file that it leads to is replaced. Other hard links to the file keep the old text. A process that is killed may leave
 * a file such as {@code .foreword-tmp.4711.1} behind; it is no page to anybody, and {@link #clearLeftovers} takes it
 * away.
 */
final class Replacement {

    /** Before the number of the process and a number of its own; hidden, and without a page's suffix. */
    private static final String PREFIX = ".foreword-tmp.";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Replacement() {}

    /**
     * Replaces the text of a file.
     *
     * @param file the file, or a link to it
     * @param old the text that was read from it; when the file holds something else by now, it stays as it is
     * @param text the new text
     * @throws IOException when it could not be replaced; then it holds what it held before
     */
    static void replace(Path file, SourceText old, String text) throws IOException {
        Path target = file.toRealPath();
        if (!Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        Path fresh = target.resolveSibling(PREFIX + ProcessHandle.current().pid() + "." + COUNT.incrementAndGet());
        try {
            // A copy, since only that brings along permissions, owner and what else the system knows of the file.
            Files.copy(target, fresh, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            if (!ByteBuffer.wrap(Files.readAllBytes(fresh)).equals(bytes(old.text()))) {
                throw new FileSystemException(
                        file.toString(), null, "was changed by somebody else meanwhile, so it is left as it is");
            }
            write(fresh, bytes(text));
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Throws where {@code getBytes} would write question marks: half a surrogate pair is no character. */
    private static ByteBuffer bytes(String text) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    }

    private static void write(Path file, ByteBuffer bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /**
     * Deletes what killed processes left behind beside these files.
     *
     * @param files files that are about to be replaced
     */
    static void clearLeftovers(Collection<Path> files) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        for (Path file : files) {
            folders.add(file.toRealPath().getParent());
        }
        for (Path folder : folders) {
            try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, PREFIX + "*")) {
                for (Path leftover : leftovers) {
                    if (!isInUse(leftover)) {
                        Files.deleteIfExists(leftover);
                    }
                }
            }
        }
    }

    /** Whether the process that made it is still at work. */
    private static boolean isInUse(Path leftover) {
        String numbers = leftover.getFileName().toString().substring(PREFIX.length());
        try {
            long pid = Long.parseLong(numbers.substring(0, Math.max(0, numbers.indexOf('.'))));
            return pid != ProcessHandle.current().pid()
                    && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
        } catch (NumberFormatException e) {
            // Not one of ours.
            return true;
        }
    }
}
