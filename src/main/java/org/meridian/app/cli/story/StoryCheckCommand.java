package org.meridian.app.cli.story;

import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.render.story.StoryPages;
import org.meridian.render.story.StoryPages.PageSetting;
import org.meridian.view.story.StepRequest;
import org.meridian.view.story.ToldPicture;
import org.meridian.view.style.MapTheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code story check}: whether a story can be told as it was prepared. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Reads a story, compares its datasets with those here, draws every step once, and says what"
            + " differs, each with its line. Nothing is written unless pictures are to be kept.")
final class StoryCheckCommand extends UsageCheck implements Runnable {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 540;

  private final VerbOutput console;

  @Mixin private StoryArgument named;

  @Option(
      names = "--preflight",
      description =
          "Check as before a talk: datasets, letters, and each step against the pictures that were"
              + " kept with the story.")
  private boolean preflight;

  @Option(
      names = "--keep",
      description = "With --preflight: keep the pictures of now in FILE, to compare with later.")
  private boolean keep;

  StoryCheckCommand(VerbOutput console) {
    this.console = console;
  }

  @Override
  public void run() {
    if (keep && !preflight) {
      throw usage("story.keep.alone");
    }
    if (preflight) {
      new StoryPreflightReport(console, named.open(console)).print(named.name(), keep);
    } else {
      draw(named.openSound(console));
    }
  }

  private void draw(OpenedStory opened) {
    CommandWords words = CommandWords.ofThisSystem();
    StoryPages pages = new StoryPages(opened.figures());
    int number = 0;
    for (StepRequest step : opened.steps()) {
      pages.page(step, new PageSetting(words.language(), MapTheme.LIGHT, WIDTH, HEIGHT)).picture(1);
      String title = step.step().words().title().in(words.language());
      console
          .out()
          .println(words.say("story.step", Integer.toString(++number), title, step.view()));
      console
          .out()
          .println(
              "   " + ToldPicture.of(step, words.language(), opened.figures().clusters()::fresh));
    }
    console.out().println(words.say("story.sound", opened.story().size()));
  }
}
