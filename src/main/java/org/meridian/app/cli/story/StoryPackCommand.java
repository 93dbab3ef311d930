package org.meridian.app.cli.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.OutputOption;
import org.meridian.app.story.StoryPacker;
import org.meridian.io.archive.PackedFiles;
import org.meridian.io.file.FileProblems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code story pack}: a story with all that it needs, in one file. */
@Command(
    name = "pack",
    mixinStandardHelpOptions = true,
    description =
        "Packs a story with its datasets, its own maps and who made them into one zip file, which"
            + " opens on another machine without a network and looks the same.")
final class StoryPackCommand extends UsageCheck implements Runnable {

  private final VerbOutput console;

  @Mixin private StoryArgument named;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.zip",
      description = "The file to write.")
  private Path output;

  StoryPackCommand(VerbOutput console) {
    this.console = console;
  }

  @Override
  public void run() {
    CommandWords words = CommandWords.ofThisSystem();
    OpenedStory opened = named.openSound(console);
    Map<String, byte[]> parts = parts(opened);
    OutputOption.save(output, out -> PackedFiles.write(parts, out));
    int steps = opened.story().size();
    console.out().println(words.say("story.packed", steps, opened.datasets().size()));
  }

  private static Map<String, byte[]> parts(OpenedStory opened) {
    try {
      return StoryPacker.parts(opened.story(), opened.datasets(), opened.source()::file);
    } catch (IOException unreadable) {
      String name = opened.source().name();
      throw new VerbFailure(
          CommandWords.ofThisSystem().problems(List.of(FileProblems.reading(name, unreadable))),
          unreadable);
    }
  }
}
