package org.meridian.io.recorded;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns calls into steps of a disk. */
final class RecordedProvider extends FileSystemProvider {

  private final RecordedFileSystem system;

  RecordedProvider(RecordedFileSystem system) {
    this.system = system;
  }

  private static String key(Path path) {
    return ((RecordedPath) path).key();
  }

  private DiskState state() {
    return system.disk().state;
  }

  private boolean isThere(String path) {
    return state().names.containsKey(path);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    String key = key(path);
    system.disk().call("open " + path);
    boolean writing =
        options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
    if (isThere(key) && options.contains(StandardOpenOption.CREATE_NEW)) {
      throw new FileAlreadyExistsException(key);
    }
    if (state().isFolder(key) && writing) {
      throw new FileSystemException(key, null, "Is a directory");
    }
    if (!isThere(key)) {
      create(key, options);
    } else if (writing && options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
      system.disk().record(new DiskStep.Resize(state().names.get(key), 0));
    }
    return new RecordedChannel(system.disk(), key, options.contains(StandardOpenOption.APPEND));
  }

  private void create(String key, Set<? extends OpenOption> options) throws IOException {
    boolean may =
        options.contains(StandardOpenOption.CREATE)
            || options.contains(StandardOpenOption.CREATE_NEW);
    if (!may || !state().isFolder(Disk.parent(key))) {
      throw new NoSuchFileException(key);
    }
    system.disk().record(new DiskStep.Create(key, system.disk().newFile(), false));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    system.disk().call("list " + folder);
    String key = key(folder);
    if (!state().isFolder(key)) {
      throw new NotDirectoryException(key);
    }
    List<Path> inside = new ArrayList<>();
    for (String name : List.copyOf(state().names.keySet())) {
      if (!name.equals("/") && Disk.parent(name).equals(key)) {
        Path path = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
        if (filter.accept(path)) {
          inside.add(path);
        }
      }
    }
    return new Listing(inside);
  }

  /** The names of a folder. */
  private record Listing(List<Path> inside) implements DirectoryStream<Path> {

    @Override
    public Iterator<Path> iterator() {
      return inside.iterator();
    }

    @Override
    public void close() {
      // Nothing is held.
    }
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    system.disk().call("createDirectory " + folder);
    String key = key(folder);
    if (isThere(key)) {
      throw new FileAlreadyExistsException(key);
    }
    if (!state().isFolder(Disk.parent(key))) {
      throw new NoSuchFileException(key);
    }
    system.disk().record(new DiskStep.Create(key, system.disk().newFile(), true));
  }

  @Override
  public void delete(Path path) throws IOException {
    system.disk().call("delete " + path);
    String key = key(path);
    if (!isThere(key)) {
      throw new NoSuchFileException(key);
    }
    if (state().names.keySet().stream()
        .anyMatch(name -> !name.equals("/") && Disk.parent(name).equals(key))) {
      throw new DirectoryNotEmptyException(key);
    }
    system.disk().record(new DiskStep.Delete(key));
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    system.disk().call("move " + source);
    String from = key(source);
    String to = key(target);
    if (!isThere(from) || !state().isFolder(Disk.parent(to))) {
      throw new NoSuchFileException(from);
    }
    boolean replaces =
        List.of(options).contains(StandardCopyOption.ATOMIC_MOVE)
            || List.of(options).contains(StandardCopyOption.REPLACE_EXISTING);
    if (isThere(to) && (!replaces || state().isFolder(to))) {
      throw new FileAlreadyExistsException(to);
    }
    if (state().isFolder(from)) {
      throw new UnsupportedOperationException("folders are not moved here");
    }
    system.disk().record(new DiskStep.Rename(from, to, state().names.get(from)));
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    system.disk().call("readAttributes " + path);
    String key = key(path);
    if (!isThere(key)) {
      throw new NoSuchFileException(key);
    }
    byte[] content = state().contents.get(state().names.get(key));
    return type.cast(new RecordedAttributes(content == null, content == null ? 0 : content.length));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    readAttributes(path, BasicFileAttributes.class);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    if (type == BasicFileAttributeView.class) {
      throw new UnsupportedOperationException();
    }
    return null;
  }

  @Override
  public boolean isSameFile(Path one, Path other) {
    return key(one).equals(key(other));
  }

  @Override
  public boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  @Override
  public String getScheme() {
    return "recorded";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return system;
  }

  @Override
  public Path getPath(URI uri) {
    return system.getPath(uri.getPath());
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileStore getFileStore(Path path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options) {
    throw new UnsupportedOperationException();
  }
}
