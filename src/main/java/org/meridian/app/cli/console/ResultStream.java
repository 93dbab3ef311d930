package org.meridian.app.cli.console;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A stream for results that remembers what went wrong, since print streams never throw: a full disk
 * or a closed pipe behind the standard output.
 */
final class ResultStream extends PrintStream {

  private static final int BUFFER = 1 << 16;

  private final Watched watched;

  /** Writes text as UTF-8 to a stream. */
  ResultStream(OutputStream stream) {
    this(new Watched(stream));
  }

  private ResultStream(Watched watched) {
    super(new BufferedOutputStream(watched, BUFFER), false, StandardCharsets.UTF_8);
    this.watched = watched;
  }

  /** What went wrong first, once all is written out. */
  Optional<IOException> failure() {
    flush();
    return Optional.ofNullable(watched.failure);
  }

  /** Remembers the first failure. */
  private static final class Watched extends FilterOutputStream {

    private IOException failure;

    Watched(OutputStream stream) {
      super(stream);
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      try {
        out.write(bytes, start, length);
      } catch (IOException failed) {
        failure = failure == null ? failed : failure;
        throw failed;
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException failed) {
        failure = failure == null ? failed : failure;
        throw failed;
      }
    }
  }
}
