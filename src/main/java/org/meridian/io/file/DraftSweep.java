package org.meridian.io.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names of drafts, and the removal of those that a killed program left behind. A name is short
 * whatever the file is called: {@code .meridian-draft-PROCESS-NUMBER}, both of hexadecimal digits.
 */
public final class DraftSweep {

  private static final System.Logger LOG = System.getLogger(DraftSweep.class.getName());
  private static final String PREFIX = ".meridian-draft-";
  private static final String PROCESS = digits();
  private static final Pattern NAME =
      Pattern.compile(Pattern.quote(PREFIX) + "[0-9a-f]{16}-[0-9a-f]{16}");

  /** On a disk without locks only age tells whether a draft is still written to. */
  private static final Duration LONGEST_WRITE = Duration.ofDays(1);

  private DraftSweep() {}

  static String newName() {
    return PREFIX + PROCESS + "-" + digits();
  }

  private static String digits() {
    return String.format(Locale.ROOT, "%016x", UUID.randomUUID().getMostSignificantBits());
  }

  /**
   * Removes drafts from a folder whose writer is dead. Files of any other name and drafts of living
   * programs stay. What cannot be removed stays without a word: it is no loss.
   */
  public static void sweep(Path folder) {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, DraftSweep::isOfAnother)) {
      drafts.forEach(DraftSweep::removeAbandoned);
    } catch (IOException | DirectoryIteratorException unreadable) {
      LOG.log(System.Logger.Level.DEBUG, "{0} is not swept: {1}", folder, unreadable);
    }
  }

  /** Drafts of this process are never opened: closing a file again would release its lock. */
  private static boolean isOfAnother(Path path) {
    String name = path.getFileName().toString();
    return NAME.matcher(name).matches()
        && !name.startsWith(PREFIX + PROCESS)
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** The lock is held while the draft goes, so that no writer can take it up meanwhile. */
  private static void removeAbandoned(Path draft) {
    try (FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      if (isAbandoned(draft, channel)) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException kept) {
      LOG.log(System.Logger.Level.DEBUG, "{0} is not swept: {1}", draft, kept);
    }
  }

  private static boolean isAbandoned(Path draft, FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (IOException unsupported) {
      Instant written = Files.getLastModifiedTime(draft).toInstant();
      return written.isBefore(Instant.now().minus(LONGEST_WRITE));
    }
  }
}
