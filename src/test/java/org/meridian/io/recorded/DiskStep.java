package org.meridian.io.recorded;

/** One change of a disk, or one demand that changes be made lasting. Files go by their number. */
sealed interface DiskStep {

  /** A name appears; a file is empty then. */
  record Create(String path, int file, boolean folder) implements DiskStep {}

  /** Bytes are written to a place of a file. */
  record Write(int file, int offset, byte[] bytes) implements DiskStep {}

  /** A file is cut or extended with zeros. */
  record Resize(int file, int size) implements DiskStep {}

  /** All of a file so far is to last. */
  record ForceFile(int file) implements DiskStep {}

  /** All names of a folder so far are to last. */
  record ForceFolder(String path) implements DiskStep {}

  /** A name replaces another. */
  record Rename(String from, String to, int file) implements DiskStep {}

  /** A name goes. */
  record Delete(String path) implements DiskStep {}

  /** The operation says that what it did so far may be relied on. */
  record Done() implements DiskStep {}

  /** Whether it is about names, so that forcing their folder makes it last. */
  default boolean ofNames() {
    return this instanceof Create || this instanceof Rename || this instanceof Delete;
  }

  /** Whether it is about the content of a file, so that forcing the file makes it last. */
  default boolean ofContent(int number) {
    return switch (this) {
      case Write write -> write.file() == number;
      case Resize resize -> resize.file() == number;
      default -> false;
    };
  }

  /** Whether forcing a folder makes it last. */
  default boolean inFolder(String folder) {
    return switch (this) {
      case Create create -> Disk.parent(create.path()).equals(folder);
      case Rename rename ->
          Disk.parent(rename.to()).equals(folder) && Disk.parent(rename.from()).equals(folder);
      case Delete delete -> Disk.parent(delete.path()).equals(folder);
      default -> false;
    };
  }
}
