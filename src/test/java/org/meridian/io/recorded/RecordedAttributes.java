package org.meridian.io.recorded;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What a recorded disk knows of a file.
 *
 * @param isDirectory whether it is a folder
 * @param size its size in bytes
 */
record RecordedAttributes(boolean isDirectory, long size) implements BasicFileAttributes {

  private static final FileTime ALWAYS = FileTime.fromMillis(0);

  @Override
  public boolean isRegularFile() {
    return !isDirectory;
  }

  @Override
  public boolean isSymbolicLink() {
    return false;
  }

  @Override
  public boolean isOther() {
    return false;
  }

  @Override
  public FileTime lastModifiedTime() {
    return ALWAYS;
  }

  @Override
  public FileTime lastAccessTime() {
    return ALWAYS;
  }

  @Override
  public FileTime creationTime() {
    return ALWAYS;
  }

  @Override
  public Object fileKey() {
    return null;
  }
}
