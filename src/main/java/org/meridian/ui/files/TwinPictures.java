package org.meridian.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.file.TwinFiles;
import org.meridian.ui.ports.ResultExporter;

/** Writes a picture in both languages, the name of the language before the ending. */
final class TwinPictures {

  private final FileTools tools;

  TwinPictures(FileTools tools) {
    this.tools = tools;
  }

  void write(ResultExporter.Picture picture, Path file) {
    String names = files(file).stream().map(FileTools::name).collect(Collectors.joining(", "));
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
      tools.outside().exporter().picture(picture.in(language), TwinFiles.of(file, language));
    }
    return names;
  }

  /** The files that are written in place of one. */
  static List<Path> files(Path file) {
    return Arrays.stream(Language.values()).map(each -> TwinFiles.of(file, each)).toList();
  }
}
