package org.meridian.render.figure.file;

import java.nio.file.Path;
import org.meridian.model.wording.Language;

/** The names of files that are written in several languages. */
public final class TwinFiles {

  private TwinFiles() {}

  /** The file of a language: NAME-LANGUAGE, before the ending. */
  public static Path of(Path file, Language language) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    int end = dot < 0 ? name.length() : dot;
    return file.resolveSibling(name.substring(0, end) + "-" + language.tag() + name.substring(end));
  }
}
