package org.meridian.io.recorded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/** A path of a recorded disk; the arithmetic of names is that of the default file system. */
record RecordedPath(RecordedFileSystem system, Path name) implements Path {

  private Path wrap(Path path) {
    return path == null ? null : new RecordedPath(system, path);
  }

  static Path bare(Path path) {
    return path instanceof RecordedPath recorded ? recorded.name : path;
  }

  /** The name by which the disk knows it. */
  String key() {
    return Path.of("/").resolve(name).normalize().toString();
  }

  @Override
  public FileSystem getFileSystem() {
    return system;
  }

  @Override
  public boolean isAbsolute() {
    return name.isAbsolute();
  }

  @Override
  public Path getRoot() {
    return wrap(name.getRoot());
  }

  @Override
  public Path getFileName() {
    return wrap(name.getFileName());
  }

  @Override
  public Path getParent() {
    return wrap(name.getParent());
  }

  @Override
  public int getNameCount() {
    return name.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return wrap(name.getName(index));
  }

  @Override
  public Path subpath(int from, int to) {
    return wrap(name.subpath(from, to));
  }

  @Override
  public boolean startsWith(Path other) {
    return name.startsWith(bare(other));
  }

  @Override
  public boolean endsWith(Path other) {
    return name.endsWith(bare(other));
  }

  @Override
  public Path normalize() {
    return wrap(name.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return wrap(name.resolve(bare(other)));
  }

  @Override
  public Path relativize(Path other) {
    return wrap(name.relativize(bare(other)));
  }

  @Override
  public URI toUri() {
    return URI.create("recorded://" + key());
  }

  @Override
  public Path toAbsolutePath() {
    return wrap(Path.of("/").resolve(name));
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    system.disk().call("toRealPath");
    if (!system.disk().state.names.containsKey(key())) {
      throw new NoSuchFileException(toString());
    }
    return wrap(Path.of(key()));
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int compareTo(Path other) {
    return name.compareTo(bare(other));
  }

  @Override
  public String toString() {
    return name.toString();
  }
}
