package org.meridian.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.meridian.model.wording.Language;
import org.meridian.ui.ports.ResultExporter;

/** Writes a picture in both languages, the name of the language before the ending. */
final class TwinPictures {

  private final FileTools tools;

  TwinPictures(FileTools tools) {
    this.tools = tools;
  }

  void write(ResultExporter.Picture picture, Path file) {
    String names =
        Arrays.stream(Language.values())
            .map(language -> FileTools.name(named(file, language)))
            .collect(Collectors.joining(", "));
    tools
        .writes()
        .run(
            () -> writeNow(picture, file, names),
            tools.written(),
            failure -> tools.reports().failure("shell.failure.write", names, failure));
  }

  private String writeNow(ResultExporter.Picture picture, Path file, String names)
      throws IOException {
    for (Language language : Language.values()) {
      tools.outside().exporter().picture(picture.in(language), named(file, language));
    }
    return names;
  }

  private static Path named(Path file, Language language) {
    String name = FileTools.name(file);
    int ending = name.lastIndexOf('.');
    return file.resolveSibling(
        name.substring(0, ending) + "-" + language.tag() + name.substring(ending));
  }
}
