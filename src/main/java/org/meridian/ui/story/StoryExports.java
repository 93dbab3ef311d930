package org.meridian.ui.story;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.file.TwinFiles;
import org.meridian.scenario.story.Story;
import org.meridian.ui.files.FileTools;
import org.meridian.ui.files.ReplacedFiles;
import org.meridian.ui.ports.FileDialogs.DialogFileKind;
import org.meridian.ui.ports.StoryOutput;
import org.meridian.ui.ports.StoryOutput.StoryOrder;

/** Exports of the open story: slides, PDF, web page. */
public final class StoryExports {

  /** The kinds of files that a whole story can be. */
  public static final List<DialogFileKind> KINDS =
      List.of(DialogFileKind.DECK, DialogFileKind.PDF, DialogFileKind.PAGE);

  private final FileTools tools;
  private final StoryOutput output;
  private final StoryDesk desk;
  private final StoryDatasets datasets;
  private final BooleanProperty both = new SimpleBooleanProperty();

  /**
   * @param output writes
   */
  public StoryExports(FileTools tools, StoryOutput output, StoryDesk desk, StoryDatasets datasets) {
    this.tools = tools;
    this.output = output;
    this.desk = desk;
    this.datasets = datasets;
  }

  /** Whether a file is written in each language. */
  public BooleanProperty both() {
    return both;
  }

  /** Asks where to, and writes the story there in the background. */
  public void export(DialogFileKind kind) {
    Story story = desk.story();
    if (story.isEmpty()) {
      return;
    }
    String stem = StoryCommands.fileStem(tools.messages().get(story.title()));
    List<Language> languages =
        both.get() ? List.of(Language.values()) : List.of(tools.messages().language());
    new ReplacedFiles(tools)
        .save(
            kind,
            stem + kind.ending(),
            file -> files(file, languages),
            file -> write(story, languages, file.toAbsolutePath().normalize()));
  }

  private static List<Path> files(Path file, List<Language> languages) {
    return languages.size() == 1
        ? List.of(file)
        : languages.stream().map(language -> TwinFiles.of(file, language)).toList();
  }

  private void write(Story story, List<Language> languages, Path file) {
    StoryOrder order =
        new StoryOrder(story, datasets::seek, languages, tools.explorer().dark().get());
    String name = FileTools.name(file);
    tools
        .writes()
        .watch(
            name,
            watch -> output.write(order, file, watch),
            written -> tools.wrote(name, written),
            failure -> tools.reports().failure("shell.failure.write", name, failure));
  }
}
