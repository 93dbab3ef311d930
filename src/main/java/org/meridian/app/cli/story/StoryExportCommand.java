package org.meridian.app.cli.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.OutputOption;
import org.meridian.app.cli.options.PictureOptions;
import org.meridian.app.story.StoryTarget;
import org.meridian.app.story.StoryTarget.StoryFormat;
import org.meridian.app.story.StoryWriting;
import org.meridian.io.file.FileProblems;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureLook;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.story.StoryPages.PageSetting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code story export}: a story to be handed out. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes a story as slides (.pptx), as one PDF or as one web page that stands alone, by the"
            + " file's ending; or into a folder, a figure a step as PNG or SVG among them. With"
            + " several languages, and in a folder, names end in -en or -zh-CN.")
final class StoryExportCommand extends UsageCheck implements Runnable {

  private static final List<StoryFormat> USUAL =
      List.of(StoryFormat.png, StoryFormat.pdf, StoryFormat.html);

  private final VerbOutput console;

  @Mixin private StoryArgument named;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE or FOLDER",
      description =
          "A file that ends in .pptx, .pdf or .html, or the folder to write to; made if need be.")
  private Path output;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "What to write into a folder: png, svg, pdf, html, pptx, or several; png,pdf,html unless"
              + " given.")
  private List<StoryFormat> formats;

  @Option(
      names = "--both",
      description =
          "Write everything in both languages, laid out alike; --lang has no effect then.")
  private boolean both;

  @Mixin private PictureOptions picture;

  StoryExportCommand(VerbOutput console) {
    this.console = console;
  }

  @Override
  public void run() {
    StoryTarget target = StoryTarget.of(output);
    Set<StoryFormat> asked = asked(target);
    double scale = asked.contains(StoryFormat.png) ? picture.scale(FigureFormat.PNG) : 1;
    FigureLook look = picture.look();
    List<Language> languages = both ? List.of(Language.values()) : picture.languages();
    OpenedStory opened = whole();
    if (target.file().isEmpty()) {
      make();
    }
    StoryWriting writing =
        new StoryWriting(
            target, opened.story().title(), opened.steps(), opened.figures(), OutputOption::save);
    for (Language language : languages) {
      PageSetting setting = new PageSetting(language, look.theme(), look.width(), look.height());
      for (StoryFormat format : asked) {
        write(writing, format, setting, languages.size() > 1, scale);
      }
    }
  }

  private static void write(
      StoryWriting writing,
      StoryFormat format,
      PageSetting setting,
      boolean several,
      double scale) {
    try {
      writing.write(format, setting, several, scale);
    } catch (IOException impossible) {
      // What goes wrong with files fails the verb where they are saved.
      throw new UncheckedIOException(impossible);
    }
  }

  /** What is to be written; wrong usage where a choice has no effect. */
  private Set<StoryFormat> asked(StoryTarget target) {
    if (target.file().isEmpty()) {
      return new TreeSet<>(formats == null ? USUAL : formats);
    }
    StoryFormat format = target.file().get();
    String ending = "-o ." + format.name();
    require(!format.isOfSteps(), "story.one.file", output.toString(), format.name());
    require(formats == null, "no.effect.with", "--format", ending);
    requireUnusedWith(Set.of("--scale"), ending);
    if (format == StoryFormat.pptx) {
      requireUnusedWith(Set.of("--size"), ending);
    }
    return Set.of(format);
  }

  private OpenedStory whole() {
    OpenedStory opened = named.openSound(console);
    if (opened.story().isEmpty()) {
      throw new VerbFailure(CommandWords.ofThisSystem().say("story.empty"));
    }
    return opened;
  }

  private void make() {
    try {
      Files.createDirectories(output);
    } catch (IOException failed) {
      CommandWords words = CommandWords.ofThisSystem();
      throw new VerbFailure(words.problems(List.of(FileProblems.writing(output, failed))), failed);
    }
  }
}
