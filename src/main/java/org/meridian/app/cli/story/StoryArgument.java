package org.meridian.app.cli.story;

import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.figures.ShippedFigures;
import picocli.CommandLine.Parameters;

/** The story that a verb is about, as a person names it. */
final class StoryArgument {

  @Parameters(
      paramLabel = "FILE",
      description =
          "A .meridian-story.json file, a packed story (.zip), or the id of a story that ships.")
  private String file;

  /** As it was named. */
  String name() {
    return file;
  }

  /** Opens it; fails where it cannot be understood. */
  OpenedStory open(VerbOutput console) {
    return OpenedStory.of(file, ShippedFigures.create(), console);
  }

  /** Opens it, and says what is wrong; fails where it cannot be shown as it was prepared. */
  OpenedStory openSound(VerbOutput console) {
    OpenedStory opened = open(console);
    opened.mustBeSound();
    return opened;
  }
}
