package org.meridian.app.cli.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.OutputOption;
import org.meridian.app.cli.options.PictureOptions;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.file.FileProblems;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureLook;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.story.StoryPages;
import org.meridian.render.story.StoryPages.PageSetting;
import org.meridian.view.story.StepRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code story export}: a story to be handed out. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes a story into a folder: a figure a step as PNG or SVG, all steps as one PDF, or one"
            + " web page that stands alone; names end in -en or -zh-CN.")
final class StoryExportCommand extends UsageCheck implements Runnable {

  private final VerbOutput console;

  @Parameters(
      paramLabel = "FILE",
      description = "A .meridian-story.json file, or the id of a story that ships.")
  private String file;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "The folder to write to; made if need be.")
  private Path folder;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "png, svg, pdf, html, or several; ${DEFAULT-VALUE} unless given.")
  private List<StoryFormat> formats = List.of(StoryFormat.png, StoryFormat.pdf, StoryFormat.html);

  @Option(
      names = "--both",
      description =
          "Write everything in both languages, laid out alike; --lang has no effect then.")
  private boolean both;

  @Mixin private PictureOptions picture;

  /** What a story is written as. */
  enum StoryFormat {
    png,
    svg,
    pdf,
    html
  }

  StoryExportCommand(VerbOutput console) {
    this.console = console;
  }

  @Override
  public void run() {
    CommandWords words = CommandWords.ofThisSystem();
    double scale = formats.contains(StoryFormat.png) ? picture.scale(FigureFormat.PNG) : 1;
    FigureLook look = picture.look();
    OpenedStory opened = OpenedStory.of(file, console);
    if (!opened.problems().isEmpty()) {
      console.err().println(words.problems(opened.problems()));
    }
    if (opened.isBroken()) {
      throw new VerbFailure(words.say("story.broken"));
    }
    if (opened.story().isEmpty()) {
      throw new VerbFailure(words.say("story.empty"));
    }
    make();
    List<StepRequest> steps = opened.steps();
    StoryPages pages = new StoryPages(ShippedFigures.create());
    for (Language language : both ? List.of(Language.values()) : List.of(picture.language())) {
      PageSetting setting = new PageSetting(language, look.theme(), look.width(), look.height());
      for (StoryFormat format : new TreeSet<>(formats)) {
        write(format, opened, steps, pages, setting, scale);
      }
    }
  }

  private void make() {
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      CommandWords words = CommandWords.ofThisSystem();
      throw new VerbFailure(words.problems(List.of(FileProblems.writing(folder, failed))), failed);
    }
  }

  private void write(
      StoryFormat format,
      OpenedStory opened,
      List<StepRequest> steps,
      StoryPages pages,
      PageSetting setting,
      double scale) {
    switch (format) {
      case png -> figures(FigureFormat.PNG, steps, pages, setting, scale);
      case svg -> figures(FigureFormat.SVG, steps, pages, setting, 1);
      case pdf ->
          OutputOption.save(
              name("story", setting, format.name()), out -> pages.writePdf(steps, setting, out));
      case html ->
          OutputOption.save(
              name("story", setting, format.name()),
              out -> pages.writeHtml(opened.story().title(), steps, setting, out));
    }
  }

  private void figures(
      FigureFormat format,
      List<StepRequest> steps,
      StoryPages pages,
      PageSetting setting,
      double scale) {
    for (int at = 0; at < steps.size(); at++) {
      StepRequest step = steps.get(at);
      ExportFigure figure = pages.page(step, setting);
      String stem = String.format(Locale.ROOT, "%02d-%s", at + 1, step.view().id());
      String ending = format.name().toLowerCase(Locale.ROOT);
      OutputOption.save(
          name(stem, setting, ending), out -> FigureWriter.write(figure, format, scale, out));
    }
  }

  private Path name(String stem, PageSetting setting, String ending) {
    return folder.resolve(stem + "-" + setting.language().tag() + "." + ending);
  }
}
