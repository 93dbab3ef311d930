package org.meridian.io.recorded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Arrays;

/** An open file or folder of a recorded disk. */
final class RecordedChannel extends FileChannel {

  private final Disk disk;
  private final String path;
  private final int file;
  private final boolean append;
  private int position;
  private boolean lockHeld;

  RecordedChannel(Disk disk, String path, boolean append) {
    this.disk = disk;
    this.path = path;
    this.append = append;
    file = disk.state.names.get(path);
  }

  private byte[] content() {
    return disk.state.contents.getOrDefault(file, new byte[0]);
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    int count = read(target, position);
    position += Math.max(0, count);
    return count;
  }

  @Override
  public int read(ByteBuffer target, long from) throws IOException {
    disk.call("read");
    byte[] bytes = content();
    if (from >= bytes.length) {
      return -1;
    }
    int count = Math.min(target.remaining(), bytes.length - (int) from);
    target.put(bytes, (int) from, count);
    return count;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    if (append) {
      position = content().length;
    }
    int count = write(source, position);
    position += count;
    return count;
  }

  /** Where this is the call to fail, half of the bytes are written before it does. */
  @Override
  public int write(ByteBuffer source, long at) throws IOException {
    boolean fails = disk.tripped();
    byte[] bytes = new byte[source.remaining()];
    source.get(bytes);
    byte[] written = fails ? Arrays.copyOf(bytes, bytes.length / 2) : bytes;
    disk.record(new DiskStep.Write(file, (int) at, written));
    if (fails) {
      throw new IOException("No space left on device");
    }
    return bytes.length;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    disk.call("force");
    boolean folder = !disk.state.contents.containsKey(file);
    disk.record(folder ? new DiskStep.ForceFolder(path) : new DiskStep.ForceFile(file));
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    disk.call("truncate");
    if (size < content().length) {
      disk.record(new DiskStep.Resize(file, (int) size));
    }
    position = (int) Math.min(position, size);
    return this;
  }

  @Override
  public FileLock tryLock(long from, long size, boolean shared) throws IOException {
    disk.call("lock");
    if (!disk.locked.add(file)) {
      throw new OverlappingFileLockException();
    }
    lockHeld = true;
    return new Lock(this, from, size, shared);
  }

  @Override
  public FileLock lock(long from, long size, boolean shared) throws IOException {
    return tryLock(from, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    unlock();
    disk.call("close");
  }

  private void unlock() {
    if (lockHeld) {
      disk.locked.remove(file);
      lockHeld = false;
    }
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public FileChannel position(long wanted) {
    position = (int) wanted;
    return this;
  }

  @Override
  public long size() throws IOException {
    disk.call("size");
    return content().length;
  }

  @Override
  public long read(ByteBuffer[] targets, int from, int count) throws IOException {
    return read(targets[from]);
  }

  @Override
  public long write(ByteBuffer[] sources, int from, int count) throws IOException {
    long total = 0;
    for (int at = from; at < from + count; at++) {
      total += write(sources[at]);
    }
    return total;
  }

  @Override
  public long transferTo(long from, long count, WritableByteChannel target) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long to, long count) {
    throw new UnsupportedOperationException();
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long from, long size) {
    throw new UnsupportedOperationException();
  }

  /** A lock that ends with its channel. */
  private static final class Lock extends FileLock {

    Lock(RecordedChannel channel, long from, long size, boolean shared) {
      super(channel, from, size, shared);
    }

    @Override
    public boolean isValid() {
      return acquiredBy().isOpen() && ((RecordedChannel) acquiredBy()).lockHeld;
    }

    @Override
    public void release() {
      ((RecordedChannel) acquiredBy()).unlock();
    }
  }
}
