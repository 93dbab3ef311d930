package org.meridian.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.meridian.io.dataset.SmallPackage;

/** Puts a small package into a folder. */
final class FolderArgument {

  private FolderArgument() {}

  static Path write(SmallPackage content, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : content.files().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    return folder;
  }
}
