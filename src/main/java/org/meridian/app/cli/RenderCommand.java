package org.meridian.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meridian.render.figure.ExportFigure;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.figure.FigureFormat;
import org.meridian.render.figure.FigureSetting;
import org.meridian.render.figure.FigureWriter;
import org.meridian.view.map.options.MapOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code render}: a view as a picture or document. */
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    description = "Draws a view as PNG, SVG or PDF, by the file's ending.")
final class RenderCommand extends VerbCommand {

  private static final List<String> VIEWS =
      Stream.concat(FigureFactory.VIEWS.stream(), Stream.of("profile")).toList();

  /** Which view alone uses the options of a mixin. */
  private static final Map<String, String> OWN =
      Map.of("map", "map", "matrix", "matrix", "profile", "profile");

  @Mixin private ScoringOptions scoring;
  @Mixin private PictureOptions picture;
  @Mixin private MapDrawingOptions map;
  @Mixin private MatrixChoices matrix;
  @Mixin private ProfileChoices profile;

  @Option(
      names = "--view",
      required = true,
      paramLabel = "VIEW",
      description = "map, ranking, links, matrix or profile.")
  private String view;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write: .png, .svg or .pdf.")
  private Path file;

  RenderCommand(VerbOutput console) {
    super(console);
  }

  @Override
  public void run() {
    FigureFormat format =
        FigureFormat.ofName(file.toString()).orElseThrow(() -> usage("picture.ending", file));
    if (!VIEWS.contains(view)) {
      throw usage("no.view", view, String.join(", ", VIEWS));
    }
    OWN.forEach(
        (mixin, user) -> {
          if (!view.equals(user)) {
            requireUnused(mixin, view);
          }
        });
    double scale = picture.scale(format);
    ScoringOptions.Compared scored = scoring.compare(console());
    FigureFactory figures = FigureFactory.standard();
    try {
      ExportFigure figure = figure(scored, figures);
      OutputOption.save(file, stream -> FigureWriter.write(figure, format, scale, stream));
    } catch (IllegalArgumentException unfit) {
      throw wrong(unfit.getMessage());
    }
    sayMissing(figures.missingCharacters());
  }

  private void sayMissing(List<String> characters) {
    if (!characters.isEmpty()) {
      CommandWords words = CommandWords.ofThisSystem();
      List<String> named =
          characters.stream().map(c -> String.format("%s (U+%04X)", c, c.codePointAt(0))).toList();
      console().err().println(words.say("no.glyph", words.few(named)));
    }
  }

  private ExportFigure figure(ScoringOptions.Compared scored, FigureFactory figures) {
    FigureSetting setting = picture.setting(scored);
    return switch (view) {
      case "matrix" -> figures.matrix(setting, matrix.read());
      case "profile" -> figures.profile(setting, profile.read(scored.result()));
      case "map" -> map.figure(setting, figures, console());
      default -> figures.view(view, setting, MapOptions.DEFAULT);
    };
  }
}
