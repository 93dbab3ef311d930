package org.meridian.io.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Mode, owner and group of a file that is replaced.
 *
 * @param found what it has; empty for a new file and on a system without such rights, where the
 *     system's defaults hold
 */
record FileRights(Optional<PosixFileAttributes> found) {

  static final FileRights DEFAULT = new FileRights(Optional.empty());

  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  static FileRights of(Path file) throws IOException {
    PosixFileAttributeView view = view(file);
    return view == null ? DEFAULT : new FileRights(Optional.of(view.readAttributes()));
  }

  /** How a draft begins: nobody else can open it before it has the rights of its target. */
  FileAttribute<?>[] forDraft() {
    return found.isEmpty()
        ? new FileAttribute<?>[0]
        : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)};
  }

  /**
   * Gives these rights to a file. Where the group cannot be kept, its rights are not given away.
   */
  void apply(Path file) throws IOException {
    if (found.isEmpty()) {
      return;
    }
    PosixFileAttributes wanted = found.get();
    PosixFileAttributeView view = view(file);
    Set<PosixFilePermission> mode = EnumSet.copyOf(wanted.permissions());
    if (!keepsOwners(view, wanted)) {
      mode.remove(PosixFilePermission.GROUP_READ);
      mode.remove(PosixFilePermission.GROUP_WRITE);
      mode.remove(PosixFilePermission.GROUP_EXECUTE);
    }
    view.setPermissions(mode);
  }

  /** Whether the group is kept; an owner that cannot be kept does no harm. */
  private static boolean keepsOwners(PosixFileAttributeView view, PosixFileAttributes wanted)
      throws IOException {
    PosixFileAttributes now = view.readAttributes();
    boolean group =
        now.group().equals(wanted.group()) || tried(() -> view.setGroup(wanted.group()));
    if (!now.owner().equals(wanted.owner())) {
      tried(() -> view.setOwner(wanted.owner()));
    }
    return group;
  }

  private static boolean tried(Change change) {
    try {
      change.run();
      return true;
    } catch (IOException notPermitted) {
      return false;
    }
  }

  private static PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }

  /** A change of rights that may be refused. */
  @FunctionalInterface
  private interface Change {
    void run() throws IOException;
  }
}
