package org.meridian.app.story;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.file.TwinFiles;

/**
 * Where a story goes: a file that holds all of it, or a folder.
 *
 * @param path as asked for
 * @param file what kind of file it is by its ending; empty for a folder
 */
public record StoryTarget(Path path, Optional<StoryFormat> file) {

  /** What a story is written as. */
  public enum StoryFormat {
    png,
    svg,
    pdf,
    html,
    pptx;

    /** Whether a file holds one step alone. */
    public boolean isOfSteps() {
      return this == png || this == svg;
    }
  }

  /** What a path asks for by its ending. */
  public static StoryTarget of(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    String lower = name.toLowerCase(Locale.ROOT);
    return new StoryTarget(
        path,
        Arrays.stream(StoryFormat.values())
            .filter(format -> lower.endsWith("." + format.name()))
            .findFirst());
  }

  /** The file of a whole story in a language. */
  Path whole(StoryFormat format, Language language, boolean several) {
    if (file.isEmpty()) {
      return path.resolve("story-" + language.tag() + "." + format.name());
    }
    return several ? TwinFiles.of(path, language) : path;
  }

  /** The file of a step in a language, within the folder. */
  Path step(int number, String view, StoryFormat format, Language language) {
    return path.resolve(
        String.format(Locale.ROOT, "%02d-%s-%s.%s", number, view, language.tag(), format.name()));
  }
}
