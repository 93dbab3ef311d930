package org.meridian.io.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that has a size but takes no space. */
public final class HollowFile {

  /** Why no test on Windows makes one. */
  public static final String NOT_THERE = "a file with a hole may take all of its space there";

  private HollowFile() {}

  /**
   * Writes a new one.
   *
   * @param begins what stands in it before the hole
   * @param size in bytes
   */
  public static Path write(Path file, String begins, long size) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            StandardOpenOption.SPARSE)) {
      channel.write(ByteBuffer.wrap(begins.getBytes(StandardCharsets.UTF_8)));
      channel.write(ByteBuffer.allocate(1), size - 1);
    }
    return file;
  }
}
