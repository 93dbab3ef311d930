package org.meridian.io.file;

import java.nio.file.FileSystemException;

/** A file name without a letter. */
final class NamelessFileException extends FileSystemException {

  private static final long serialVersionUID = 1;

  NamelessFileException() {
    super("");
  }
}
