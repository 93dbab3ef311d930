package org.meridian.io.recorded;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** What stands on a disk: names, which of them are folders, and the content of files. */
final class DiskState {

  static final int ROOT = 0;

  /** The number of the file behind each name; names are absolute. */
  final Map<String, Integer> names = new TreeMap<>();

  /** The content of each file; a folder has none. */
  final Map<Integer, byte[]> contents = new HashMap<>();

  DiskState() {
    names.put("/", ROOT);
  }

  /** A copy of its own; contents are replaced when they change, and so can be shared. */
  DiskState copy() {
    DiskState copy = new DiskState();
    copy.names.putAll(names);
    copy.contents.putAll(contents);
    return copy;
  }

  boolean isFolder(String path) {
    Integer file = names.get(path);
    return file != null && !contents.containsKey(file);
  }

  /** Applies a step in full; one whose folder is not there has no effect. */
  void apply(DiskStep step) {
    switch (step) {
      case DiskStep.Create create -> create(create);
      case DiskStep.Write write -> write(write.file(), write.offset(), write.bytes());
      case DiskStep.Resize resize ->
          contents.computeIfPresent(
              resize.file(), (file, bytes) -> Arrays.copyOf(bytes, resize.size()));
      case DiskStep.Rename rename -> {
        names.remove(rename.from());
        names.put(rename.to(), rename.file());
      }
      case DiskStep.Delete delete -> names.remove(delete.path());
      case DiskStep.ForceFile force -> {}
      case DiskStep.ForceFolder force -> {}
      case DiskStep.Done done -> {}
    }
  }

  private void create(DiskStep.Create create) {
    names.put(create.path(), create.file());
    if (!create.folder()) {
      contents.putIfAbsent(create.file(), new byte[0]);
    }
  }

  void write(int file, int offset, byte[] bytes) {
    contents.computeIfPresent(
        file,
        (number, old) -> {
          byte[] grown = Arrays.copyOf(old, Math.max(old.length, offset + bytes.length));
          System.arraycopy(bytes, 0, grown, offset, bytes.length);
          return grown;
        });
  }

  /** What a program can see: names below folders that are there, and their content. */
  String visible() {
    StringBuilder text = new StringBuilder();
    names.forEach(
        (path, file) -> {
          if (reachable(path)) {
            byte[] bytes = contents.get(file);
            text.append(path).append(' ').append(bytes == null ? "/" : hash(bytes)).append('\n');
          }
        });
    return text.toString();
  }

  private static String hash(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return bytes.length + ":" + sum.getValue() + ":" + Arrays.hashCode(bytes);
  }

  private boolean reachable(String path) {
    return path.equals("/") || isFolder(Disk.parent(path)) && reachable(Disk.parent(path));
  }

  /** Forgets names whose folder is not there. */
  DiskState pruned() {
    DiskState kept = copy();
    kept.names.keySet().removeIf(path -> !reachable(path));
    return kept;
  }
}
