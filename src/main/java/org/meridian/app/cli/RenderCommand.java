package org.meridian.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.io.AtomicFile;
import org.meridian.io.coinr.CoinrData;
import org.meridian.model.Language;
import org.meridian.render.figure.Figure;
import org.meridian.render.figure.FigureFormat;
import org.meridian.render.figure.FigureSetting;
import org.meridian.render.figure.FigureWriter;
import org.meridian.render.figure.Figures;
import org.meridian.render.style.Theme;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code render}: a view as a picture or document. */
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    description = "Draws a view as PNG, SVG or PDF, by the file's ending.")
final class RenderCommand implements Runnable {

  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;
  @Mixin private ScenarioOptions choices;
  @Mixin private MapChoices map;

  @Option(
      names = "--view",
      required = true,
      paramLabel = "VIEW",
      description = "map, ranking, links or matrix.")
  private String view;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description = "Width and height in pixels of a plain screen; ${DEFAULT-VALUE} unless given.")
  private String size = "1600x900";

  @Option(
      names = "--scale",
      paramLabel = "S",
      description = "Pixels of a PNG per such pixel; ${DEFAULT-VALUE} unless given.")
  private double scale = 1;

  @Option(
      names = "--lang",
      paramLabel = "en or zh-CN",
      description = "The language of the words; that of the system unless given.")
  private String language;

  @Option(
      names = "--theme",
      paramLabel = "light or dark",
      description = "The colours; ${DEFAULT-VALUE} unless given.")
  private String theme = "light";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write: .png, .svg or .pdf.")
  private Path file;

  private final Console console;

  RenderCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    FigureFormat format =
        FigureFormat.ofName(file.toString())
            .orElseThrow(() -> usage("The file must end in .png, .svg or .pdf: " + file));
    if (!Figures.VIEWS.contains(view)) {
      throw usage("There is no view " + view + "; there are: " + String.join(", ", Figures.VIEWS));
    }
    if (!(scale > 0)) {
      throw usage("--scale takes a number above 0.");
    }
    CoinrData opened = data.read(console);
    Scenario scenario = choices.read(opened, console);
    Figure figure = figure(opened, scenario);
    try {
      AtomicFile.write(file, stream -> FigureWriter.write(figure, format, scale, stream));
    } catch (IOException failed) {
      throw new Failure(Words.ofThisSystem().say("not.written", file, failed), failed);
    } catch (IllegalArgumentException tooLarge) {
      throw usage(tooLarge.getMessage());
    }
  }

  private Figure figure(CoinrData opened, Scenario scenario) {
    ScenarioEngine engine = new ScenarioEngine();
    ScenarioResult result = engine.evaluate(opened.dataset(), scenario);
    Scenario opening = Scenario.opening(opened.dataset()).withYear(scenario.year());
    Optional<ScenarioResult> baseline =
        scenario.settings().equals(opening.settings())
            ? Optional.empty()
            : Optional.of(engine.evaluate(opened.dataset(), opening));
    Matcher pixels = SIZE.matcher(size);
    if (!pixels.matches()) {
      throw usage("--size takes WIDTHxHEIGHT, as in 1600x900, not " + size);
    }
    try {
      FigureSetting setting =
          new FigureSetting(
              result,
              baseline,
              language(),
              theme(),
              Integer.parseInt(pixels.group(1)),
              Integer.parseInt(pixels.group(2)));
      Figures figures = Figures.standard();
      map.readBasemap(figures.maps(), console);
      return figures.view(view, setting, map.options(opened.dataset(), scenario));
    } catch (IllegalArgumentException wrong) {
      throw usage(wrong.getMessage());
    }
  }

  private Language language() {
    if (language == null) {
      return Words.ofThisSystem().language();
    }
    for (Language known : Language.values()) {
      if (known.tag().equalsIgnoreCase(language)) {
        return known;
      }
    }
    throw usage("--lang takes en or zh-CN, not " + language);
  }

  private Theme theme() {
    return switch (theme.toLowerCase(Locale.ROOT)) {
      case "light" -> Theme.LIGHT;
      case "dark" -> Theme.DARK;
      default -> throw usage("--theme takes light or dark, not " + theme);
    };
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
