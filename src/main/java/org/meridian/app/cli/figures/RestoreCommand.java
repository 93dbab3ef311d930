package org.meridian.app.cli.figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.DataOptions;
import org.meridian.app.cli.options.OutputOption;
import org.meridian.app.story.StoryMisfits;
import org.meridian.io.figure.FigureFile;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.io.story.SavedStory;
import org.meridian.io.story.StoryFile;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Problem;
import org.meridian.scenario.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore}: what a figure carries, as a scenario or a story of one step. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description =
        "Reads what a figure carries, and says which dataset is missing or differs. The program"
            + " opens the figure itself too.")
public final class RestoreCommand extends UsageCheck implements Runnable {

  private static final String JSON = ".json";

  private final VerbOutput console;

  @Parameters(paramLabel = "FIGURE", description = "A .png, .svg or .pdf that the program wrote.")
  private Path figure;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "A .json to write the scenario to, or a .meridian-story.json for a story of one step with"
              + " its viewpoint; without it, the scenario goes to the standard output.")
  private Path file;

  /** The verb for a console. */
  public RestoreCommand(VerbOutput console) {
    this.console = console;
  }

  @Override
  public void run() {
    require(file == null || file.toString().endsWith(JSON), "restore.ending", file);
    SavedStory saved = DataOptions.accept(FigureFile.read(figure), console);
    List<Problem> differs = new ArrayList<>(saved.misfits(this::dataset));
    differs.addAll(StoryMisfits.of(saved, this::dataset));
    DataOptions.say(differs, console);
    byte[] content = content(saved.story());
    if (file == null) {
      console.out().writeBytes(content);
    } else {
      OutputOption.save(file, stream -> stream.write(content));
    }
  }

  private Optional<Dataset> dataset(String id) {
    try {
      return Optional.of(DataOptions.named(id, console));
    } catch (VerbFailure absent) {
      // That there is none is said with its place in the figure.
      return Optional.empty();
    }
  }

  private byte[] content(Story story) {
    return file != null && file.toString().endsWith(StoryFile.ENDING)
        ? StoryFile.toBytes(story)
        : ScenarioFile.toBytes(story.step(0).scenario(), story.datasets().getFirst().identity());
  }
}
