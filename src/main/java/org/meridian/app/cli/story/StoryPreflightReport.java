package org.meridian.app.cli.story;

import java.nio.file.Path;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.ProgressLines;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.OutputOption;
import org.meridian.io.story.StoryFile;
import org.meridian.render.preflight.StoryPreflight;
import org.meridian.render.stage.StageSize;
import org.meridian.scenario.story.Story;
import org.meridian.text.Messages;
import org.meridian.view.preflight.PreflightLine;
import org.meridian.view.preflight.PreflightLine.CheckState;

/** {@code story check --preflight}: the list that the window shows before a talk. */
final class StoryPreflightReport {

  private final VerbOutput console;
  private final OpenedStory opened;
  private final Messages said = CommandWords.ofThisSystem().ofWindow();

  StoryPreflightReport(VerbOutput console, OpenedStory opened) {
    this.console = console;
    this.opened = opened;
  }

  /**
   * Prints the list.
   *
   * @param name of the story, as it was given
   * @param keep whether the pictures of now are written into its file
   */
  void print(String name, boolean keep) {
    CommandWords words = CommandWords.ofThisSystem();
    if (keep && !name.endsWith(".json")) {
      throw new VerbFailure(words.say("story.keep.shipped", name));
    }
    if (!opened.problems().isEmpty()) {
      console.err().println(words.problems(opened.problems()));
    }
    StoryPreflight.PreflightReport report =
        new StoryPreflight(opened.figures(), opened::dataset, StageSize.ofProjector())
            .check(opened.story(), new ProgressLines(console, "story.progress"))
            .orElseThrow();
    report.lines().forEach(this::line);
    console.out().println(said.get("preflight.screens.unknown"));
    if (keep) {
      Story kept = report.kept(opened.story());
      OutputOption.save(Path.of(name), out -> out.write(StoryFile.toBytes(kept)));
    }
    CheckState worst = opened.isBroken() ? CheckState.CANNOT : report.worst();
    String verdict = said.get("preflight.verdict." + worst);
    if (worst == CheckState.CANNOT) {
      throw new VerbFailure(verdict);
    }
    console.out().println(verdict);
  }

  private void line(PreflightLine line) {
    String state = said.get("preflight." + line.state());
    console.out().println(said.get("preflight.line", state, line.said().in(said)));
    String remedy = line.remedy().in(said);
    if (!remedy.isEmpty()) {
      console.out().println("   " + remedy);
    }
  }
}
